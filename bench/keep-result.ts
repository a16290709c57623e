import { mkdir, readFile, writeFile } from 'node:fs/promises';

const file = 'out/bench.json';

/** Writes what was measured under a name into out/bench.json; what stands there under other names stays. */
export async function keepResult(name: string, result: unknown): Promise<void> {
  await mkdir('out', { recursive: true });
  const before = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Record<string, unknown>,
    () => ({}),
  );
  await writeFile(file, `${JSON.stringify({ ...before, [name]: result }, null, 1)}\n`);
}
