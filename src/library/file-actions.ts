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
import { attempt, busy, importReport, showToast } from './state.ts';
import { toBatches } from './to-batches.ts';

/** How many whole articles travel in one message: browsers refuse messages of 64 MB. */
const batchSize = 50;

const formats = { json: toJsonFile, markdown: toMarkdownFile, csv: toCsvFile };
export type ExportFormat = keyof typeof formats;

/** Downloads articles with their notes as one file; `ids` null means everything saved. */
export function exportArticles(format: ExportFormat, ids: string[] | null): Promise<void> {
  busy.value = 'export';
  return attempt('exportFailed', async () => {
    const selection: LibraryPart = { articles: [], annotations: [], verdicts: [], revisions: [] };
    for (const batch of toBatches(ids ?? (await listAllIds()), batchSize)) {
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

/** Sends what a file holds in batches, every annotation together with its article. */
async function mergeFile({ articles, annotations, verdicts, revisions }: LibraryPart): Promise<MergeCounts> {
  let counts: MergeCounts = { added: 0, updated: 0, same: 0 };
  const ids = new Set(articles.map(({ id }) => id));
  // Annotations of articles that the library has already come with the first batch.
  const batches = articles.length === 0 ? [[]] : toBatches(articles, batchSize);
  for (const [index, batch] of batches.entries()) {
    const notes = annotations.filter(({ articleId }) =>
      ids.has(articleId) ? batch.some(({ id }) => id === articleId) : index === 0,
    );
    const isLast = index === batches.length - 1; // verdicts change articles: those of the file have to be here
    const merged = {
      articles: batch,
      annotations: notes,
      verdicts: isLast ? verdicts : [],
      revisions: isLast ? revisions : [],
    };
    counts = addCounts(counts, await askBackground('mergeLibrary', merged));
  }
  return counts;
}
