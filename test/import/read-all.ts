import type { ImportContext, ImportedItem } from '../../src/import/imported-item.ts';
import { readJson } from '../../src/import/read-json.ts';

/** Ids as plain as can be; the site's own rule is tested where it lives. */
export const context: ImportContext = {
  toArticleId: (url) => `article of ${url}`,
  now: '2026-01-05T00:00:00.000Z',
};

/** A text that arrives in parts of so many UTF-16 units. */
export async function* inParts(text: string, length = 1000): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield await Promise.resolve(text.slice(at, at + length));
}

/** Everything that a JSON text holds, or the ImportError. */
export async function readAll(text: string, partLength?: number): Promise<ImportedItem[]> {
  const items: ImportedItem[] = [];
  for await (const item of readJson(() => inParts(text, partLength), context)) items.push(item);
  return items;
}
