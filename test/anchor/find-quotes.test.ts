import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuote } from '../../src/anchor/describe-quote.ts';
import { findQuote } from '../../src/anchor/find-quote.ts';
import { findQuotes } from '../../src/anchor/find-quotes.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import { applyEdits, editList, textOf } from './edit-text.ts';
import { article, names, place, toPassage, toText } from './invent-news.ts';
import { runProperty, timeout } from './run-property.ts';

type Selector = Annotation['target']['selector'];

/** An article of at least so many characters, the same for the same seed. */
function longArticle(length: number): string {
  let text = '';
  for (let seed = 1; text.length < length; seed += 1)
    text += fc.sample(article, { seed, numRuns: 5 }).map(toText).join('\n') + '\n';
  return text;
}

/** So many selectors of passages all over a text. */
function describeMany(text: string, count: number): Selector[] {
  return fc
    .sample(place, { seed: 1, numRuns: count })
    .map((one) => describeQuote(text, toPassage(text, one)));
}

/** Longer than this and the reader notices. */
const mostMilliseconds = 50;

const quotes = fc.array(place, { minLength: 1, maxLength: 12 });

test('many at once are found as each alone, whatever the slices', { timeout }, async () => {
  const samples = fc.sample(fc.tuple(article, quotes, editList), 100);
  for (const [paragraphs, places, edits] of samples) {
    const before = toText(paragraphs);
    const selectors = places.map((one) => describeQuote(before, toPassage(before, one)));
    const text = textOf(applyEdits(before, edits));
    const alone = selectors.map((selector) => findQuote(text, selector, names));
    expect(await findQuotes(text, selectors, { names })).toEqual(alone);
    expect(await findQuotes(text, selectors, { names, slice: 0 })).toEqual(alone);
  }
});

test('stops when it is told to, and says why', async () => {
  const text = longArticle(5000);
  const controller = new AbortController();
  const reason = new Error('the page changed');
  const yieldTo = () => {
    controller.abort(reason);
    return Promise.resolve();
  };
  const { signal } = controller;
  await expect(findQuotes(text, describeMany(text, 50), { signal, slice: 0, yieldTo })).rejects.toBe(reason);
  await expect(findQuotes(text, [], { signal })).rejects.toBe(reason);
});

/** Milliseconds that this process has worked: what other programs do meanwhile does not count. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** As `timeOnce`, of the best of a few times while it looks too long: the engine works for itself as well. */
async function timeStretches(text: string, selectors: Selector[]) {
  let best = await timeOnce(text, selectors);
  for (let round = 1; round < 5 && best.longest >= mostMilliseconds; round += 1) {
    const again = await timeOnce(text, selectors);
    if (again.longest < best.longest) best = again;
  }
  return best;
}

/** Milliseconds of the longest stretch without a pause, and what was found. */
async function timeOnce(text: string, selectors: Selector[]) {
  let last = now();
  let longest = 0;
  const yieldTo = () => {
    longest = Math.max(longest, now() - last);
    return new Promise<void>((resolve) => {
      setImmediate(() => {
        last = now();
        resolve();
      });
    });
  };
  const anchors = await findQuotes(text, selectors, { names, yieldTo });
  return { anchors, longest: Math.max(longest, now() - last) };
}

test.for([
  [
    '200 quotes that are nowhere',
    20_000,
    200,
    (text: string) => text.replaceAll(/[0-9]/g, (digit) => String(9 - Number(digit))),
  ],
  ['quotes in a text that repeats itself', 20_000, 50, (text: string) => text.slice(0, 500).repeat(40)],
  ['quotes in a book', 200_000, 30, (text: string) => text.replaceAll('，', '、')],
] as const)(
  '%s are sought without keeping others waiting',
  { timeout },
  async ([, length, count, change]) => {
    const text = longArticle(length);
    const { longest } = await timeStretches(change(text), describeMany(text, count));
    expect(longest).toBeLessThan(mostMilliseconds);
  },
);

test('a quote as long as a book is sought in stretches as well', { timeout }, async () => {
  const text = longArticle(50_000);
  const selector = describeQuote(text, { start: 100, end: text.length - 100 });
  const at = text.indexOf('项目进展顺利', 20_000) + 4;
  const changed = `${text.slice(0, at)}很${text.slice(at)}`;
  const { anchors, longest } = await timeStretches(changed, [selector]);
  expect(anchors[0]?.state).toBe('changed');
  expect(longest).toBeLessThan(mostMilliseconds);
});

/** Texts that no site has. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('\ud83d', '\ude00', '\n', '1', '亿', '不', '甲', '.', '%', ' '),
    maxLength: 200,
  }),
);
const anyNumber = fc.oneof(fc.integer({ min: -5, max: 250 }), fc.double());
const anySelector: fc.Arbitrary<Selector> = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('TextQuoteSelector' as const),
      exact: anyText,
      prefix: anyText,
      suffix: anyText,
    }),
    fc.record({ type: fc.constant('TextPositionSelector' as const), start: anyNumber, end: anyNumber }),
  ),
  { maxLength: 3 },
);

test('no text and no selector breaks it, and what it finds lies in the text', { timeout }, () => {
  const property = fc.property(
    anyText,
    anySelector,
    fc.array(anyText, { maxLength: 3 }),
    (text, selector, known) => {
      const anchor = findQuote(text, selector, known);
      const passage = anchor.state === 'orphan' ? anchor.guess : anchor.passage;
      if (!passage) return;
      expect(0 <= passage.start && passage.start < passage.end && passage.end <= text.length).toBe(true);
    },
  );
  runProperty(property, 1000);
});

test(
  'any passage of any text is described and found, and no surrogate pair is cut in its context',
  { timeout },
  () => {
    const property = fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      place,
      (text, where) => {
        const passage = toPassage(text, where);
        const [quote, position] = describeQuote(text, passage);
        expect(findQuote(text, [quote, position])).toEqual({ state: 'exact', passage });
        expect(/^[\udc00-\udfff]/.test(quote.prefix)).toBe(false);
        expect(/[\ud800-\udbff]$/.test(quote.suffix)).toBe(false);
      },
    );
    runProperty(property, 1000);
  },
);
