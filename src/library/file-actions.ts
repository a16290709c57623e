import { toCsvFile, toJsonFile, toMarkdownFile } from '../export/export-files.ts';
import { findVerdicts } from '../model/find-verdicts.ts';
import type { LibraryPart } from '../model/library-part.ts';
import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import { download } from './download.ts';
import { listAllIds } from './list-actions.ts';
import { attempt, busy, showToast } from './state.ts';
import { toBatches } from './to-batches.ts';

/** How many are asked for at once: of these nobody knows beforehand how long they are, and 64 MB are the limit. */
const answerSize = 10;

const formats = { json: toJsonFile, markdown: toMarkdownFile, csv: toCsvFile };
export type ExportFormat = keyof typeof formats;

/** Downloads articles with their notes as one file; `ids` null means everything saved. */
export function exportArticles(format: ExportFormat, ids: string[] | null): Promise<void> {
  busy.value = 'export';
  return attempt('exportFailed', async () => {
    const selection: LibraryPart = { articles: [], annotations: [], verdicts: [], revisions: [] };
    for (const batch of toBatches(ids ?? (await listAllIds()), answerSize)) {
      const { articles, annotations, revisions } = await askBackground('listArticles', batch);
      selection.articles.push(...articles);
      selection.annotations.push(...annotations);
      selection.revisions.push(...revisions);
    }
    const verdicts = await askBackground('listVerdicts');
    // Everything imports again to the same state; a part of it is often meant for somebody else.
    selection.verdicts = ids === null ? verdicts : findVerdicts(verdicts, selection.articles);
    const file = formats[format](selection);
    download(file);
    showToast(t('exportDone', file.name));
  }).finally(() => {
    busy.value = null;
  });
}
