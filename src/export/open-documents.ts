import { dayOf, type ExportSink } from './export-sink.ts';
import { toBibtex } from './to-bibtex.ts';
import { toFileName } from './to-file-name.ts';
import { toHtmlArticle, toHtmlHead } from './to-html.ts';

/** One self-contained HTML file, to read and to print, with the reader's highlights in the text. */
export function openHtml(now: Date): ExportSink {
  const parts: BlobPart[] = [];
  const names: string[] = [];
  return {
    add({ articles, annotations }) {
      for (const article of articles) {
        names.push(toFileName(article));
        const own = annotations.filter(({ articleId }) => articleId === article.id);
        parts.push(new Blob([toHtmlArticle(article, own)]));
      }
    },
    end() {
      const [first = ''] = names;
      const title = names.length === 1 ? first : `tickermark-${dayOf(now)}`;
      const contents = new Blob([toHtmlHead(title), ...parts]);
      return Promise.resolve({ name: `${title}.html`, type: 'text/html', contents });
    },
  };
}

/** BibTeX entries of the articles. */
export function openBibtex(now: Date): ExportSink {
  const parts: BlobPart[] = [];
  return {
    add({ articles }) {
      if (articles.length > 0) parts.push(`${toBibtex(articles)}\n`);
    },
    end: () =>
      Promise.resolve({
        name: `tickermark-${dayOf(now)}.bib`,
        type: 'application/x-bibtex',
        contents: new Blob(parts),
      }),
  };
}
