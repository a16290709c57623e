import { type ExportFormat, exportFormats } from '../export/export-formats.ts';
import type { ExportSink } from '../export/export-sink.ts';
import { toMarkdownMaker } from '../export/to-markdown-maker.ts';
import type { Annotation } from '../model/annotation.ts';
import { findVerdicts } from '../model/find-verdicts.ts';
import type { Verdict } from '../model/verdict.ts';
import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import { download } from './download.ts';
import { currentSearch, listFoundIds } from './list-actions.ts';
import { openMarkdownZip } from './open-markdown-zip.ts';
import { readArticles } from './read-articles.ts';
import { readWaitingNotes } from './read-waiting-notes.ts';
import { attempt, showToast } from './state.ts';
import { work } from './work.ts';

/** So many are made into Markdown before workers for it have started. */
const fewArticles = 100;

/** Downloads articles with their notes, or with some of them, as one file; `ids` null means everything saved. */
export function exportArticles(
  format: ExportFormat,
  ids: string[] | null,
  isWanted: (annotation: Annotation) => boolean = () => true,
): Promise<void> {
  return work('exportFailed', async (signal) => {
    const verdicts = await askBackground('listVerdicts');
    const concerned = new Set<Verdict>(ids === null ? verdicts : []);
    const wanted = ids ?? (await askBackground('listIds'));
    const sink = await openSink(format, wanted.length, signal);
    for await (const part of readArticles(wanted, signal)) {
      await sink.add({ ...part, annotations: part.annotations.filter(isWanted), verdicts: [] });
      // Everything imports again to the same state; a part of it is often meant for somebody else.
      if (ids !== null) for (const verdict of findVerdicts(verdicts, part.articles)) concerned.add(verdict);
    }
    const rest = { articles: [], verdicts: [], revisions: [] };
    if (ids === null)
      for await (const annotations of readWaitingNotes(wanted, signal))
        await sink.add({ ...rest, annotations });
    await sink.add({ ...rest, annotations: [], verdicts: [...concerned] });
    const file = await sink.end();
    signal.throwIfAborted();
    download(file);
    showToast(t('exportDone', file.name));
  });
}

async function openSink(format: ExportFormat, count: number, signal: AbortSignal): Promise<ExportSink> {
  const now = new Date();
  if (format !== 'markdown') return exportFormats[format](now);
  const { markdownTemplate, fileNameTemplate } = await askBackground('getSettings');
  const design = { markdownTemplate, fileNameTemplate };
  return count > fewArticles
    ? openMarkdownZip(now, design, signal)
    : exportFormats.markdown(now, await toMarkdownMaker(design));
}

/** The same of what is listed; `ids` null means everything that the search finds. */
export async function exportFound(format: ExportFormat, ids: string[] | null): Promise<void> {
  const search = currentSearch();
  if (ids !== null || search.query.trim() === '') await exportArticles(format, ids);
  else
    await attempt('exportFailed', async () => {
      await exportArticles(format, await listFoundIds(search));
    });
}

/** Downloads selected notes, given by their ids with those of their articles, with these articles as one file. */
export function exportNotes(format: ExportFormat, notes: ReadonlyMap<string, string>): Promise<void> {
  return exportArticles(format, [...new Set(notes.values())], ({ id }) => notes.has(id));
}
