import type { Annotation } from '../model/annotation.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { dayOf, type ExportSink } from './export-sink.ts';
import { toNewFile } from './own-block.ts';
import { toFileName } from './to-file-name.ts';
import { toMarkdown } from './to-markdown.ts';
import { openZip } from './open-zip.ts';

interface MarkdownFile {
  name: string;
  text: string;
}

/** What an article is as a Markdown file; the name is without an ending. Throws where that cannot be said. */
export type ToMarkdownFile = (article: SavedArticle, annotations: Annotation[]) => MarkdownFile;

/** An article as our own Markdown, under its title. */
export const toOwnMarkdown: ToMarkdownFile = (article, annotations) => ({
  name: toFileName(article),
  text: toMarkdown(article, annotations),
});

/**
 * One article as a Markdown file; several as a zip with a file for each, in the order in which they were added. `toFile` is
 * by default our own Markdown.
 */
export function openMarkdown(now: Date, toFile: ToMarkdownFile = toOwnMarkdown): ExportSink {
  const zip = openZip();
  /** The first file: it goes into the zip when a second one comes. */
  let first: MarkdownFile | null = null;
  let count = 0;
  const pack = ({ name, text }: MarkdownFile) => zip.add(`${name}.md`, text);
  return {
    async add({ articles, annotations }) {
      for (const article of articles) {
        const own = annotations.filter(({ articleId }) => articleId === article.id);
        const { name, text } = toFile(article, own);
        // With the markers that a folder kept current knows its files by.
        const file = { name, text: toNewFile(article.id, text) };
        count += 1;
        if (count === 1) {
          first = file;
          continue;
        }
        if (first) await pack(first);
        first = null;
        await pack(file);
      }
    },
    async end() {
      if (first) return { name: `${first.name}.md`, type: 'text/markdown', contents: new Blob([first.text]) };
      const contents = await zip.end();
      return { name: `tickermark-markdown-${dayOf(now)}.zip`, type: 'application/zip', contents };
    },
  };
}
