import { inventWords } from '../../bench/invent-articles.ts';

/* Articles in words that mean nothing. Everything follows from a number, so that it can be had again. */

/** Gives numbers from 0 to below 1. */
export type Random = () => number;

const words = inventWords();
const units = ['亿元', '万元', '%', '个', '家', '万吨', '元', '点'] as const;

/** A whole number from `least` to `most`. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One of the items. */
export function pick<Item>(random: Random, items: readonly [Item, ...Item[]]): Item {
  return items[between(random, 0, items.length - 1)] ?? items[0];
}

/** Words that mean nothing, together at least so long. */
export function wording(random: Random, length: number): string {
  let made = '';
  // As uneven as in a language: the n-th word comes about once where the first comes n times.
  while (made.length < length) made += words[Math.floor(words.length ** random()) - 1] ?? '';
  return made;
}

/** Paragraphs of an article, of some length: the most are short, few have thousands of characters. */
export function inventStory(
  random: Random,
  length = 90 * 50 ** random(),
  figuresIn = random() * 0.6,
): string[] {
  return fill(random, inventFrames(random, length, figuresIn));
}

/** The words of paragraphs, with "F" where a figure is to stand, "N" where a name. */
export function inventFrames(random: Random, length: number, figuresIn: number): string[] {
  const frames: string[] = [];
  for (let sum = 0; sum < length; sum += frames.at(-1)?.length ?? length) {
    const sentences = Array.from({ length: between(random, 1, 4) }, () => inventFrame(random, figuresIn));
    frames.push(sentences.join(''));
  }
  return frames;
}

function inventFrame(random: Random, figuresIn: number): string {
  const figureOrNone = () => (random() < figuresIn ? 'F' : '');
  let made = (random() < 0.3 ? 'N' : '') + wording(random, between(random, 6, 16));
  for (let clause = between(random, 0, 3); clause > 0; clause -= 1)
    made += `${figureOrNone()}，${wording(random, between(random, 5, 18))}`;
  return `${made}${figureOrNone()}。`;
}

/** Puts names and figures in their places; the given figures in their order, others where there is none. */
export function fill(random: Random, frames: string[], figures: (string | undefined)[] = []): string[] {
  const names = [wording(random, 4), wording(random, 3), wording(random, 4)] as const;
  let at = 0;
  return frames.map((frame) =>
    frame.replace(/[FN]/g, (slot) => {
      if (slot === 'N') return pick(random, names);
      at += 1;
      return figures[at - 1] ?? inventFigure(random);
    }),
  );
}

/** A number with its unit, or a day. */
export function inventFigure(random: Random): string {
  const chance = random();
  if (chance < 0.3) return `${between(random, 1, 12)}月${between(random, 1, 28)}日`;
  if (chance < 0.5) return `${between(random, 1000, 999_999)}${pick(random, ['元', '股', '吨'])}`;
  return (chance < 0.8 ? (random() * 100).toFixed(2) : String(between(random, 2, 900))) + pick(random, units);
}
