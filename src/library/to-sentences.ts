import type { FigureOfArticle } from '../messaging/protocol.ts';
import type { Figure } from '../model/figure.ts';

/** An article with the sentences of it that hold figures, each said once. */
export interface FiguresOfArticle extends Pick<FigureOfArticle, 'articleId' | 'title' | 'publishedAt'> {
  sentences: { sentence: string; figures: Figure[] }[];
  /** How many figures that are. */
  count: number;
}

/** Figures by article and sentence, in the order given. */
export function toSentences(figures: FigureOfArticle[]): FiguresOfArticle[] {
  const articles: FiguresOfArticle[] = [];
  for (const { articleId, title, publishedAt, figure, sentence } of figures) {
    let article = articles.at(-1);
    if (article?.articleId !== articleId) {
      article = { articleId, title, publishedAt, sentences: [], count: 0 };
      articles.push(article);
    }
    const last = article.sentences.at(-1);
    if (last?.sentence === sentence) last.figures.push(figure);
    else article.sentences.push({ sentence, figures: [figure] });
    article.count += 1;
  }
  return articles;
}
