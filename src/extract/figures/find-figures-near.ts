import type { Article } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import { splitSentences } from '../clusters/split-sentences.ts';

/** A figure with the sentence that holds it. */
export interface FigureInSentence {
  figure: Figure;
  sentence: string;
}

/** The figures that stand in one sentence with a security's name or code, in the order of the text. */
export function findFiguresNear(
  { text, paragraphs, mentions, figures }: Pick<Article, 'text' | 'paragraphs' | 'mentions' | 'figures'>,
  secid: string,
): FigureInSentence[] {
  const places = mentions.filter(
    (mention) => mention.secid === secid && mention.rejected !== true && mention.end > mention.start,
  );
  if (places.length === 0) return [];
  return paragraphs
    .flatMap((paragraph) => splitSentences(text, paragraph))
    .filter(({ start, end }) => places.some((place) => place.start >= start && place.start < end))
    .flatMap((sentence) =>
      figures
        .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
        .map((figure) => ({ figure, sentence: sentence.text.trim() })),
    );
}
