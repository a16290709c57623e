import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const sources = [
  'src',
  'public',
  'tools',
  'manifest.json',
  'popup.html',
  'library.html',
  'panel.html',
  'offscreen.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
];

let folder: string;
let first: string;
let second: string;

/** Builds a copy of the sources in a folder of its own; returns its dist. */
async function buildCopy(name: string): Promise<string> {
  const root = join(folder, name);
  await mkdir(root);
  for (const source of sources) await cp(source, join(root, source), { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  await run(process.execPath, ['tools/build.mjs'], { cwd: root, timeout: 60_000 });
  return join(root, 'dist');
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** The scripts and styles that a page loads, with what its scripts import, as paths in dist/chrome. */
async function listLoaded(page: string): Promise<Set<string>> {
  const loaded = new Set<string>();
  const visit = async (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const code = await readFile(join(first, 'chrome', path), 'utf8');
    if (!path.endsWith('.js')) return;
    const imported = [...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)];
    for (const [, name] of imported) await visit(join('assets', name ?? ''));
  };
  const html = await readFile(join(first, 'chrome', page), 'utf8');
  for (const [, path] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) await visit(path ?? '');
  return loaded;
}

async function gzipBytes(paths: Iterable<string>): Promise<number> {
  const contents = await Promise.all([...paths].map((path) => readFile(join(first, 'chrome', path))));
  return contents.reduce((bytes, content) => bytes + gzipSync(content).length, 0);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tickermark-build-'));
  first = await buildCopy('one');
  second = await buildCopy('another-name');
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('two builds in two folders are byte-identical', async () => {
  const files = await listFiles(first);
  expect(files).toContain(join('firefox', 'manifest.json'));
  expect(await listFiles(second)).toEqual(files);
  for (const file of files) {
    const same = (await readFile(join(first, file))).equals(await readFile(join(second, file)));
    expect(same, file).toBe(true);
  }
});

test('the build holds no source maps', async () => {
  expect((await listFiles(first)).filter((file) => file.endsWith('.map'))).toEqual([]);
});

test('the content script is one static file of at most 15 kB gzip, and pages can fetch nothing of ours', async () => {
  const manifest = JSON.parse(await readFile(join(first, 'chrome/manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  const scripts = manifest.content_scripts.flatMap(({ js }) => js);
  expect(scripts).toHaveLength(1);
  const code = await readFile(join(first, 'chrome', scripts[0] ?? ''), 'utf8');
  expect(code).not.toMatch(/\bimport\b\s*[("'{*]/);
  expect(await gzipBytes(scripts)).toBeLessThanOrEqual(15_000);
});

test('the popup loads at most 40 kB gzip of scripts and styles', async () => {
  const loaded = await listLoaded('popup.html');
  expect(loaded.size).toBeGreaterThan(1);
  expect(await gzipBytes(loaded)).toBeLessThanOrEqual(40_000);
});

test('no script writes innerHTML', async () => {
  for (const file of (await listFiles(first)).filter((path) => path.endsWith('.js'))) {
    expect(await readFile(join(first, file), 'utf8'), file).not.toMatch(/\.innerHTML\s*=(?!=)/);
  }
});

test('web-ext finds nothing to say about the Firefox build', { timeout: 60_000 }, async () => {
  const linter = resolve('node_modules/web-ext/bin/web-ext.js');
  const parameters = [
    'lint',
    '--source-dir',
    join(first, 'firefox'),
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const { stdout } = await run(process.execPath, [linter, ...parameters], { timeout: 60_000 });
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<string, unknown[]>;
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});
