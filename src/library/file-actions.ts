import { toCsvFile, toJsonFile, toMarkdownFile } from '../export/export-files.ts';
import { findVerdicts } from '../model/find-verdicts.ts';
import type { LibraryPart } from '../model/library-part.ts';
import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import type { MergeCounts } from '../messaging/protocol.ts';
import { download } from './download.ts';
import { explainImportError } from './explain-import-error.ts';
import { type ImportReport, addCounts } from './import-report.ts';
import { listAllIds, loadCards } from './list-actions.ts';
import { readImportFile } from './read-import-file.ts';
import { splitPart } from './split-part.ts';
import { attempt, busy, importReport, showToast } from './state.ts';
import { toBatches } from './to-batches.ts';

/** How many whole articles travel in one message, so that no message keeps the background busy for long. */
const batchSize = 50;
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

/** Reads each file whole before any of it is sent; one that is broken is named with its reason, the others go on. */
export async function importFiles(files: File[]): Promise<void> {
  busy.value = 'import';
  const report: ImportReport = { counts: { added: 0, updated: 0, same: 0 }, errors: [] };
  for (const file of files) {
    try {
      report.counts = addCounts(report.counts, await mergeFile(await readImportFile(file)));
    } catch (error) {
      report.errors.push({
        fileName: file.name,
        reason: explainImportError(error),
      });
    }
  }
  importReport.value = report;
  busy.value = null;
  await loadCards();
}

/** Sends what a file holds in parts, every annotation together with its article. */
async function mergeFile(file: LibraryPart): Promise<MergeCounts> {
  let counts: MergeCounts = { added: 0, updated: 0, same: 0 };
  for (const part of splitPart(file, batchSize)) {
    counts = addCounts(counts, await askBackground('mergeLibrary', part));
  }
  return counts;
}
