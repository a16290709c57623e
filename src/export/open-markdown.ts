import { dayOf, type ExportSink } from './export-sink.ts';
import { toFileName } from './to-file-name.ts';
import { toMarkdown } from './to-markdown.ts';
import { openZip } from './to-zip.ts';

/** One article as a Markdown file; several as a zip with a file for each, in the order in which they were added. */
export function openMarkdown(now: Date): ExportSink {
  const zip = openZip();
  let only: { name: string; text: string } | null = null;
  let count = 0;
  return {
    add({ articles, annotations }) {
      for (const article of articles) {
        const name = `${toFileName(article)}.md`;
        const text = toMarkdown(
          article,
          annotations.filter(({ articleId }) => articleId === article.id),
        );
        zip.add(name, text);
        only = { name, text };
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
