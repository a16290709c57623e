import type { Article } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { createSentencePlacer } from './find-sentence.ts';
import { createPassageLinker } from './to-passage-link.ts';

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
  const placeOf = createSentencePlacer(text);
  const linkTo = createPassageLinker(url, text);
  const found: FigureSentence[] = [];
  let lastStart = -1;
  for (const figure of figures.toSorted((one, other) => one.start - other.start)) {
    const place = placeOf(figure);
    const last = found.at(-1);
    if (last && place.start === lastStart) last.figures.push(figure);
    else {
      const sentence = text.slice(place.start, place.end);
      found.push({ sentence, link: linkTo(place), figures: [figure] });
    }
    lastStart = place.start;
  }
  return found;
}
