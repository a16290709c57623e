import type { Article } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { createSentenceFinder } from './find-sentence.ts';
import { toPassageLink } from './to-passage-link.ts';

/** A sentence with the figures that it states, in the order of the text, and the address of the page at it. */
export interface FigureSentence {
  sentence: string;
  link: string;
  figures: Figure[];
}

/** Every figure of an article under the sentence that states it, in the order of the text. */
export function listFigureSentences({
  url,
  text,
  figures,
}: Pick<Article, 'url' | 'text' | 'figures'>): FigureSentence[] {
  const sentenceOf = createSentenceFinder(text);
  const found: FigureSentence[] = [];
  for (const figure of figures.toSorted((one, other) => one.start - other.start)) {
    const sentence = sentenceOf(figure);
    const last = found.at(-1);
    if (last?.sentence === sentence) last.figures.push(figure);
    else found.push({ sentence, link: toPassageLink(url, sentence), figures: [figure] });
  }
  return found;
}
