import type { Annotation } from '../model/annotation.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import type { Verdict } from '../model/verdict.ts';
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

/** What is exported: articles, the annotations of all of them, and the reader's verdicts on them. */
export interface Selection {
  articles: SavedArticle[];
  annotations: Annotation[];
  verdicts: Verdict[];
}

/** One article as a Markdown file; several as a zip with a file for each. */
export function toMarkdownFile({ articles, annotations }: Selection, now = new Date()): ExportFile {
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
export function toCsvFile({ articles }: Selection, now = new Date()): ExportFile {
  const files = new Map([
    ['clusters.csv', toClusterCsv(articles)],
    ['figures.csv', toFigureCsv(articles)],
    ['securities.csv', toSecurityCsv(articles)],
  ]);
  return { name: `tickermark-csv-${dayOf(now)}.zip`, type: 'application/zip', contents: toZip(files) };
}

/** Tickermark JSON, complete. */
export function toJsonFile({ articles, annotations, verdicts }: Selection, now = new Date()): ExportFile {
  const contents = toTickermarkJson(articles, annotations, verdicts, now.toISOString());
  return { name: `tickermark-${dayOf(now)}.json`, type: 'application/json', contents };
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
