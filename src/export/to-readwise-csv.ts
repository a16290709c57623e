import Papa from 'papaparse';
import { type Annotation, noteText, quoteOf } from '../model/annotation.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { toPlainWords } from '../model/to-plain-words.ts';
import { toTextCell } from './to-csv.ts';

const columns = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

/**
 * Highlights as the table that Readwise imports (https://docs.readwise.io/readwise/docs/importing-highlights/import-csv).
 * It has no place for notes without a highlight: these have the note as their highlight. What has no words is left out.
 */
export function toReadwiseCsv(
  articles: Pick<SavedArticle, 'id' | 'title' | 'author' | 'media'>[],
  annotations: Annotation[],
): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rows = annotations.flatMap((annotation) => {
    const article = byId.get(annotation.articleId);
    const quote = quoteOf(annotation) ?? '';
    const note = noteText(annotation);
    const hasQuote = toPlainWords(quote) !== '';
    if (!hasQuote && toPlainWords(note) === '') return [];
    return [
      [
        toTextCell(hasQuote ? quote : note),
        toTextCell(article?.title ?? null),
        toTextCell(article?.author ?? article?.media ?? null),
        toTextCell(annotation.target.source),
        toTextCell(hasQuote ? note : ''),
        startOf(annotation),
        annotation.created,
      ],
    ];
  });
  return `\ufeff${Papa.unparse([columns, ...rows], { newline: '\r\n' })}\r\n`;
}

function startOf({ target }: Annotation): number | null {
  return target.selector.find((one) => one.type === 'TextPositionSelector')?.start ?? null;
}
