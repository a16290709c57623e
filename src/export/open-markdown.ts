import type { Annotation } from '../model/annotation.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { dayOf, type ExportSink } from './export-sink.ts';
import { toFileName } from './to-file-name.ts';
import { toMarkdown } from './to-markdown.ts';
import { openZip } from './to-zip.ts';

/** What an article is as a Markdown file; the name is without an ending. Throws where that cannot be said. */
export type ToMarkdownFile = (
  article: SavedArticle,
  annotations: Annotation[],
) => { name: string; text: string };

const toOwnMarkdown: ToMarkdownFile = (article, annotations) => ({
  name: toFileName(article),
  text: toMarkdown(article, annotations),
});

/**
 * One article as a Markdown file; several as a zip with a file for each, in the order in which they were added. `toFile` is
 * by default our own Markdown.
 */
export function openMarkdown(now: Date, toFile: ToMarkdownFile = toOwnMarkdown): ExportSink {
  const zip = openZip();
  let only: { name: string; text: string } | null = null;
  let count = 0;
  return {
    add({ articles, annotations }) {
      for (const article of articles) {
        const own = annotations.filter(({ articleId }) => articleId === article.id);
        const file = toFile(article, own);
        only = { name: `${file.name}.md`, text: file.text };
        zip.add(only.name, only.text);
        count += 1;
      }
    },
    end() {
      const contents = zip.end();
      if (only && count === 1)
        return Promise.resolve({ name: only.name, type: 'text/markdown', contents: new Blob([only.text]) });
      return Promise.resolve({
        name: `tickermark-markdown-${dayOf(now)}.zip`,
        type: 'application/zip',
        contents,
      });
    },
  };
}
