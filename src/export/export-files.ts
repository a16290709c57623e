import type { LibraryPart } from '../model/library-part.ts';
import { toClusterCsv, toFigureCsv, toSecurityCsv } from './to-csv.ts';
import { toFileName } from './to-file-name.ts';
import { toMarkdown } from './to-markdown.ts';
import { toTickermarkJson } from './to-tickermark-json.ts';
import { toZip } from './to-zip.ts';

/** A file to hand to the reader; `type` is its media type. */
export interface ExportFile {
  name: string;
  type: string;
  contents: string | Uint8Array<ArrayBuffer>;
}

/** One article as a Markdown file; several as a zip with a file for each. */
export function toMarkdownFile({ articles, annotations }: LibraryPart, now = new Date()): ExportFile {
  const files = new Map<string, string>();
  for (const article of articles) {
    const notes = annotations.filter(({ articleId }) => articleId === article.id);
    files.set(`${toFileName(article)}.md`, toMarkdown(article, notes));
  }
  const [only] = files;
  if (only && files.size === 1) return { name: only[0], type: 'text/markdown', contents: only[1] };
  return { name: `tickermark-markdown-${dayOf(now)}.zip`, type: 'application/zip', contents: toZip(files) };
}

/** A zip with three tables: clusters, figures and securities. */
export function toCsvFile({ articles }: LibraryPart, now = new Date()): ExportFile {
  const files = new Map([
    ['clusters.csv', toClusterCsv(articles)],
    ['figures.csv', toFigureCsv(articles)],
    ['securities.csv', toSecurityCsv(articles)],
  ]);
  return { name: `tickermark-csv-${dayOf(now)}.zip`, type: 'application/zip', contents: toZip(files) };
}

/** Tickermark JSON, complete. */
export function toJsonFile(part: LibraryPart, now = new Date()): ExportFile {
  const contents = toTickermarkJson(part, now.toISOString());
  return { name: `tickermark-${dayOf(now)}.json`, type: 'application/json', contents };
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
