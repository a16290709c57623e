import type { Annotation } from '../model/annotation.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import type { LibraryPart } from '../model/library-part.ts';
import { dayOf, type ExportFile, type ExportSink } from './export-sink.ts';
import { toNewFile } from './own-block.ts';
import { toFileName } from './to-file-name.ts';
import { toMarkdown } from './to-markdown.ts';
import { openZip } from './open-zip.ts';

interface MarkdownFile {
  name: string;
  text: string;
}

/** What an article is as Markdown, under a title without an ending. Throws where that cannot be said. */
export type ToMarkdownFile = (article: SavedArticle, annotations: Annotation[]) => MarkdownFile;

/** An article as our own Markdown, under its title. */
export const toOwnMarkdown: ToMarkdownFile = (article, annotations) => ({
  name: toFileName(article),
  text: toMarkdown(article, annotations),
});

/** A part's articles as files that a folder kept current knows again by the markers in them, in their order. */
export function* toMarkdownFiles(
  { articles, annotations }: Pick<LibraryPart, 'articles' | 'annotations'>,
  toFile: ToMarkdownFile,
): Generator<MarkdownFile> {
  for (const article of articles) {
    const own = annotations.filter(({ articleId }) => articleId === article.id);
    const { name, text } = toFile(article, own);
    yield { name: `${name}.md`, text: toNewFile(article.id, text) };
  }
}

/**
 * One article as a Markdown file; several as a zip with a file for each, in the order in which they were added. `toFile` is
 * by default our own Markdown.
 */
export function openMarkdown(now: Date, toFile: ToMarkdownFile = toOwnMarkdown): ExportSink {
  const zip = openZip();
  /** The first file: it goes into the zip when a second one comes. */
  let first: MarkdownFile | null = null;
  let count = 0;
  return {
    async add(part) {
      for (const file of toMarkdownFiles(part, toFile)) {
        count += 1;
        if (count === 1) {
          first = file;
          continue;
        }
        if (first) await zip.add(first.name, first.text);
        first = null;
        await zip.add(file.name, file.text);
      }
    },
    async end() {
      if (first) return { name: first.name, type: 'text/markdown', contents: new Blob([first.text]) };
      return toMarkdownZip(await zip.end(), now);
    },
  };
}

/** A zip of Markdown files, named. */
export function toMarkdownZip(contents: Blob, now: Date): ExportFile {
  return { name: `tickermark-markdown-${dayOf(now)}.zip`, type: 'application/zip', contents };
}
