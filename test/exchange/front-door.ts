import { type ExportFormat, exportFormats } from '../../src/export/export-formats.ts';
import type { ImportedItem } from '../../src/import/imported-item.ts';
import { readImportFile } from '../../src/library/read-import-file.ts';
import { createStager } from '../../src/library/stage-items.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import type { ImportPlan } from '../../src/messaging/protocol.ts';
import type { LibraryPart } from '../../src/model/library-part.ts';

/*
 * Into the library and out of it as a reader goes: files, what reads them, what keeps them apart, the dry run, the merge,
 * and what writes files. Only the pages around are left out.
 */

/** What came of importing files; the counts are of the merge, and the plan says what the dry run had said. */
export interface Brought {
  plan: ImportPlan;
  counts: { added: number; updated: number; same: number; conflicting: number };
  refused: Extract<ImportedItem, { kind: 'refused' }>[];
}

/** Imports files at once, both of what is in conflict. */
export async function bringFiles(...files: File[]): Promise<Brought> {
  const importId = crypto.randomUUID();
  const stager = createStager(importId);
  const refused: Brought['refused'] = [];
  for (const file of files) {
    for await (const item of readImportFile(file)) {
      if (item.kind === 'refused') refused.push(item);
      else if (item.kind !== 'settings' && item.kind !== 'draft') await stager.add(item);
    }
  }
  await stager.finish();
  const plan = await askBackground('planImport', importId);
  const counts = await askBackground('commitImport', { importId, onConflict: 'both' });
  if (!counts) throw new Error('Nobody stopped it');
  return { plan, counts, refused };
}

/** Everything that is listed, as the exports get it, article by article in the order of their ids. */
export async function readLibrary(): Promise<LibraryPart> {
  const ids = (await askBackground('listIds')).sort();
  const { taken, ...part } = await askBackground('listArticles', ids);
  if (taken !== ids.length) throw new Error('More than goes into one message');
  return { ...part, verdicts: await askBackground('listVerdicts') };
}

/** Everything that is listed as a file of the format; `wanted` may choose articles. */
export async function exportFile(
  format: ExportFormat,
  wanted: (id: string) => boolean = () => true,
): Promise<File> {
  const part = await readLibrary();
  const sink = exportFormats[format](new Date('2026-01-05T00:00:00.000Z'));
  for (const article of part.articles.filter(({ id }) => wanted(id))) {
    const isOf = ({ articleId }: { articleId: string }) => articleId === article.id;
    const [annotations, revisions] = [part.annotations.filter(isOf), part.revisions.filter(isOf)];
    await sink.add({ articles: [article], annotations, revisions, verdicts: [] });
  }
  await sink.add({ articles: [], annotations: [], revisions: [], verdicts: part.verdicts });
  const { name, contents } = await sink.end();
  return new File([contents], name);
}

/** A file with what is given, whatever it is. */
export function toFile(part: Partial<LibraryPart>): File {
  const whole = { articles: [], annotations: [], verdicts: [], revisions: [], ...part };
  const file = { format: 'tickermark', version: 1, exportedAt: '2026-01-05T00:00:00.000Z', ...whole };
  return new File([JSON.stringify(file)], 'library.json');
}
