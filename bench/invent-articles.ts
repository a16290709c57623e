import { hashText } from '../src/model/hash-text.ts';
import type { SavedArticle } from '../src/model/saved-article.ts';
import { toSecurity } from '../src/model/secid.ts';

const wordCount = 20_000;
const characterCount = 3_000;
const articleLength = 1_700;
const shareCount = 500;

/** A generator of numbers from 0 to 1 that always gives the same ones. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A rank below `count`, the low ones oftener as in a language: that of n comes about once where the first comes n times. */
export const zipf = (random: () => number, count: number) => Math.floor(count ** random()) - 1;

/** Words that mean nothing, of two or three characters, the characters as uneven as the words. */
export function inventWords(seed = 7): string[] {
  const random = createRandom(seed);
  return Array.from({ length: wordCount }, () => {
    const length = random() < 0.7 ? 2 : 3;
    const codes = Array.from({ length }, () => 0x4e00 + zipf(random, characterCount) * 5);
    return String.fromCharCode(...codes);
  });
}

/** An article of 1,700 characters; the first security is named in about one of eight. */
export function inventArticle(index: number, words: string[]): SavedArticle {
  const random = createRandom(index + 11);
  const word = () => words[zipf(random, words.length)] ?? '';
  const sentence = (length: number) => {
    let made = '';
    while (made.length < length) made += word();
    return made;
  };
  let text = '';
  while (text.length < articleLength)
    text += `${sentence(12)}，${sentence(20)}。${random() < 0.2 ? '\n' : ''}`;
  const share = toSecurity(`0.${300_000 + zipf(random, shareCount)}`, sentence(4).slice(0, 4));
  const securities = share ? [share] : [];
  const savedAt = new Date(1_600_000_000_000 + index * 1_800_000).toISOString();
  return {
    ...{ id: `a${index}`, url: `https://finance.eastmoney.com/a/${index}.html`, site: 'eastmoney' },
    ...{ title: sentence(18), digest: null, publishedAt: savedAt, media: sentence(4) },
    ...{ author: null, editor: null, originalTitle: null, text },
    paragraphs: [{ start: 0, end: text.length, heading: false }],
    mentions: securities.map(({ secid, name }) => ({
      ...{ secid, surface: name, start: 0, end: name.length },
      ...{ via: 'link', doubt: null },
    })),
    ...{ securities, figures: [], clusters: [], keyPoints: [] },
    ...{ savedAt, openedAt: savedAt, tags: [], revision: hashText(text), deletedAt: null },
  };
}
