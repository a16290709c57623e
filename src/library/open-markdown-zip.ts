import type { ExportSink } from '../export/export-sink.ts';
import { toMarkdownZip } from '../export/open-markdown.ts';
import { openZip } from '../export/open-zip.ts';
import type { MarkdownDesign } from '../export/to-markdown-maker.ts';
import { startMarkdownWorker } from './start-markdown-worker.ts';

/** More of them gain little: the articles come from one place, and are read by the page. */
const mostWorkers = 2;
/** So many parts may wait for each: one that it works on, and the next. */
const partsEach = 2;

/**
 * A zip with a Markdown file for each article, the same that `openMarkdown` gives of several: but the files are made and packed
 * beside the page, which is left to read the articles. It has workers until its end, or until the `signal`.
 */
export function openMarkdownZip(now: Date, design: MarkdownDesign, signal: AbortSignal): ExportSink {
  // The page reads meanwhile: a worker without a processor of its own makes all of it dearer, and nothing faster.
  const count = Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency - 1));
  const workers: ReturnType<typeof startMarkdownWorker>[] = [];
  const zip = openZip();
  const ending = new AbortController();
  const untilThen = AbortSignal.any([signal, ending.signal]);
  /** One for each part that is not yet in the zip; a part goes into it behind the one before. */
  const entering: Promise<void>[] = [];
  let last = Promise.resolve();
  let asked = 0;
  return {
    async add({ articles, annotations }) {
      if (articles.length === 0) return;
      const pack = (workers[asked % count] ??= startMarkdownWorker(untilThen));
      asked += 1;
      last = Promise.all([pack({ design, part: { articles, annotations } }), last]).then(([piece]) => {
        zip.append(piece);
      });
      last.catch(() => undefined); // whoever waits for it, or for the end, is told
      entering.push(last);
      if (entering.length === count * partsEach) await entering.shift();
    },
    async end() {
      await last;
      ending.abort();
      return toMarkdownZip(await zip.end(), now);
    },
  };
}
