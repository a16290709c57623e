import type { Paragraph } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import type { Naming } from './find-namings.ts';

/** A cluster's name with the passages that speak of it. `alone`: the passage speaks of no other cluster. */
export interface NamedPassage extends Passage {
  name: string;
  alone: boolean;
}

/**
 * What each naming speaks of. Its sentence, from its own words to those of the next cluster; the rest of the paragraph
 * when that has no other; all paragraphs up to the next heading or naming when it is a heading.
 */
export function assignPassages(namings: Naming[], paragraphs: Paragraph[]): NamedPassage[] {
  const namesIn = countNames(namings);
  return namings.flatMap((naming, index) => {
    const next = namings[index + 1];
    const end = passageEnd(naming, next, namesIn.get(naming.paragraph)?.size === 1, paragraphs);
    const start =
      namings[index - 1]?.sentence.start === naming.sentence.start ? naming.start : naming.sentence.start;
    return naming.names.map((name) => ({ name, start, end, alone: naming.names.length === 1 }));
  });
}

function passageEnd(
  naming: Naming,
  next: Naming | undefined,
  aloneInParagraph: boolean,
  paragraphs: Paragraph[],
): number {
  if (naming.kind === 'heading') return sectionEnd(naming, next, paragraphs);
  if (aloneInParagraph) return paragraphs[naming.paragraph]?.end ?? naming.sentence.end;
  return next?.sentence.start === naming.sentence.start ? next.start : naming.sentence.end;
}

function sectionEnd(naming: Naming, next: Naming | undefined, paragraphs: Paragraph[]): number {
  let last = naming.paragraph;
  for (let i = last + 1; i < (next?.paragraph ?? paragraphs.length); i += 1) {
    if (paragraphs[i]?.heading === true) break;
    last = i;
  }
  return paragraphs[last]?.end ?? naming.sentence.end;
}

function countNames(namings: Naming[]): Map<number, Set<string>> {
  const byParagraph = new Map<number, Set<string>>();
  for (const { names, paragraph } of namings) {
    const known = byParagraph.get(paragraph) ?? new Set();
    for (const name of names) known.add(name);
    byParagraph.set(paragraph, known);
  }
  return byParagraph;
}
