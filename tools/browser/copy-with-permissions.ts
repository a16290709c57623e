import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies a built extension into a new folder, with all optional permissions among those that it has from the start: nobody
 * can answer the browser's question in a test. Nothing else of it differs.
 */
export async function copyWithPermissions(extension: string, folder: string): Promise<void> {
  await cp(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_permissions, permissions, ...manifest } = JSON.parse(await readFile(path, 'utf8')) as {
    permissions: string[];
    optional_permissions: string[];
  };
  const all = [...permissions, ...optional_permissions];
  await writeFile(path, JSON.stringify({ ...manifest, permissions: all }));
}
