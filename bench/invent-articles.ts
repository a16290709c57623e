import type { Paragraph } from '../src/model/article.ts';
import type { Figure } from '../src/model/figure.ts';
import { hashText } from '../src/model/hash-text.ts';
import type { Mention } from '../src/model/mention.ts';
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

/**
 * An article of 1,700 characters, with as many paragraphs, figures and mentions as the reader finds in news of this length:
 * thirteen, twenty-five and seven. The first security is named in about one of eight.
 */
export function inventArticle(index: number, words: string[]): SavedArticle {
  const random = createRandom(index + 11);
  const phrase = (length: number) => inventPhrase(random, words, length);
  const title = phrase(18); // first, because the first numbers of neighbouring seeds are alike
  const share = toSecurity(`0.${300_000 + zipf(random, shareCount)}`, phrase(4).slice(0, 4));
  const securities = share ? [share] : [];
  const passages = inventText(random, words, share?.name ?? '');
  const savedAt = new Date(1_600_000_000_000 + index * 1_800_000).toISOString();
  return {
    ...{ id: `a${index}`, url: `https://finance.eastmoney.com/a/${index}.html`, site: 'eastmoney' },
    ...{ title, digest: null, publishedAt: savedAt, media: phrase(4) },
    ...{ author: null, editor: null, originalTitle: null, text: passages.text },
    paragraphs: toParagraphs(passages.text),
    mentions: securities.flatMap(({ secid, name }) =>
      passages.named.map((start): Mention => ({
        ...{ secid, surface: name, start, end: start + name.length },
        ...{ via: 'link', doubt: null },
      })),
    ),
    ...{ securities, figures: passages.figures, clusters: [], keyPoints: [] },
    ...{ savedAt, openedAt: savedAt, tags: [], revision: hashText(passages.text), deletedAt: null },
  };
}

/** A text with the places where it names the security, and the sums of money in it. */
function inventText(random: () => number, words: string[], name: string) {
  const named: number[] = [];
  const figures: Figure[] = [];
  let text = '';
  while (text.length < articleLength) {
    if (random() < 0.12 || text === '') {
      named.push(text.length);
      text += name;
    }
    text += `${inventPhrase(random, words, 12)}，${inventPhrase(random, words, 16)}`;
    if (random() < 0.5) {
      const amount = Math.ceil(random() * 900);
      const surface = `${amount}亿元`;
      const place = { surface, start: text.length, end: text.length + surface.length };
      figures.push({ ...place, label: null, value: amount * 1e8, unit: '元', quantity: 'money' });
      text += surface;
    }
    text += random() < 0.25 ? '。\n' : '。';
  }
  return { text: text.trim(), named, figures };
}

function inventPhrase(random: () => number, words: string[], length: number): string {
  let made = '';
  while (made.length < length) made += words[zipf(random, words.length)] ?? '';
  return made;
}

function toParagraphs(text: string): Paragraph[] {
  let end = -1;
  return text.split('\n').map((line) => {
    const start = end + 1;
    end = start + line.length;
    return { start, end, heading: false };
  });
}
