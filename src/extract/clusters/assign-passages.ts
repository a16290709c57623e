import type { Paragraph } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import type { Naming } from './find-namings.ts';

/** A cluster's name with the passages that speak of it. `alone`: the passage speaks of no other cluster.
 * `aside`: it only touches upon it. */
export interface NamedPassage extends Passage {
  name: string;
  alone: boolean;
  aside: boolean;
}

/** In characters; what stands further from its naming belongs to something else. A heading says where its section ends. */
const longestPassage = 600;
const longestSection = 3000;

/**
 * What each naming speaks of: from its own words on to the next naming, at most to the end of its paragraph; a heading
 * reaches on to the next heading or naming. A list of several shares its sentence only.
 */
export function assignPassages(namings: Naming[], paragraphs: Paragraph[]): NamedPassage[] {
  const topics = namings.filter(({ aside }) => aside !== true);
  const order = new Map(topics.map((topic, index) => [topic, index]));
  return namings.flatMap((naming) => {
    const aside = naming.aside === true;
    const alone = naming.names.length === 1 && !aside;
    const index = order.get(naming) ?? 0;
    const previous = aside ? undefined : topics[index - 1];
    const start = previous?.sentence.end === naming.sentence.end ? naming.start : naming.sentence.start;
    const furthest = alone ? passageEnd(naming, topics[index + 1], paragraphs) : naming.sentence.end;
    const end = Math.min(furthest, start + (naming.kind === 'heading' ? longestSection : longestPassage));
    return naming.names.map((name) => ({ name, start, end, alone, aside }));
  });
}

function passageEnd(naming: Naming, next: Naming | undefined, paragraphs: Paragraph[]): number {
  if (naming.kind === 'heading') return sectionEnd(naming, next, paragraphs);
  const paragraphEnd = paragraphs[naming.paragraph]?.end ?? naming.sentence.end;
  if (next?.paragraph !== naming.paragraph) return paragraphEnd;
  return next.sentence.end === naming.sentence.end ? next.start : next.sentence.start;
}

function sectionEnd(naming: Naming, next: Naming | undefined, paragraphs: Paragraph[]): number {
  let last = naming.paragraph;
  for (let i = last + 1; i < (next?.paragraph ?? paragraphs.length); i += 1) {
    if (paragraphs[i]?.heading === true) break;
    last = i;
  }
  return paragraphs[last]?.end ?? naming.sentence.end;
}
