import search from 'approx-string-match';
import fc from 'fast-check';
import { describeQuote } from '../src/anchor/describe-quote.ts';
import { findQuote } from '../src/anchor/find-quote.ts';
import { findQuotes } from '../src/anchor/find-quotes.ts';
import type { TextPositionSelector, TextQuoteSelector } from '../src/model/annotation.ts';
import type { Passage } from '../src/model/passage.ts';
import { article, names, place, toOther, toPassage, toText, type Piece } from '../test/anchor/invent-news.ts';
import { median } from './print-times.ts';

type Selector = [TextQuoteSelector, TextPositionSelector];
type Matcher = (text: string, selector: Selector) => Passage | null;

/** One search: what was marked, and the text in which it is sought; `expected` is null where it is not there any more. */
interface Case {
  selector: Selector;
  now: string;
  expected: Passage | null;
}

/** How much each part counts, as Hypothesis has published it; half of the quote may differ. */
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/** Ours: what would be painted. */
const findOurs: Matcher = (text, selector) => {
  const anchor = findQuote(text, selector, names);
  return anchor.state === 'orphan' ? null : anchor.passage;
};

/** The best of all places that differ in up to half of the quote, by the weighted likeness of the quote and what is around. */
const findByWeights: Matcher = (text, [{ exact, prefix, suffix }, position]) => {
  const places = search(text, exact, Math.min(256, exact.length / 2));
  let best: { passage: Passage; score: number } | null = null;
  for (const { start, end, errors } of places) {
    const before = likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
    const after = likeness(text.slice(end, end + suffix.length), suffix);
    const near = 1 - Math.abs(start - position.start) / text.length;
    const sum =
      weights.quote * (1 - errors / exact.length) +
      weights.prefix * before +
      weights.suffix * after +
      weights.position * near;
    const score = sum / (weights.quote + weights.prefix + weights.suffix + weights.position);
    if (!best || score > best.score) best = { passage: { start, end }, score };
  }
  return best?.passage ?? null;
};

/** 1 for the same, 0 for nothing in common; 1 where there is nothing to compare. */
function likeness(text: string, words: string): number {
  if (words === '') return 1;
  const [best] = search(text, words, words.length).sort((one, other) => one.errors - other.errors);
  return best ? 1 - best.errors / words.length : 0;
}

/** Texts in which a figure, a name or a direction in the quote is another one now. */
function inventLookalikes(count: number): Case[] {
  return fc
    .sample(fc.tuple(article, place, fc.nat(1000)), { numRuns: count * 2, seed: 11 })
    .flatMap(([paragraphs, where, instead]): Case[] => {
      const text = toText(paragraphs);
      const marked = toPassage(text, where);
      const deciding = placePieces(paragraphs).find(
        ({ piece, start, end }) => piece.kind !== 'words' && start >= marked.start && end <= marked.end,
      );
      if (!deciding) return [];
      const now = text.slice(0, deciding.start) + toOther(deciding.piece, instead) + text.slice(deciding.end);
      // Where the same words stand in another sentence as well, they are no lookalike.
      if (now.includes(text.slice(marked.start, marked.end))) return [];
      return [{ selector: describeQuote(text, marked), now, expected: null }];
    })
    .slice(0, count);
}

/** Texts in which a word was put into the quote, and an advertisement before everything. */
function inventEdits(count: number): Case[] {
  const advertisement = '今日要闻精选，点击查看更多内容。\n';
  return fc
    .sample(fc.tuple(article, place), { numRuns: count * 4, seed: 12 })
    .flatMap(([paragraphs, where]): Case[] => {
      const text = toText(paragraphs);
      const marked = toPassage(text, where);
      const inside = placePieces(paragraphs).find(
        ({ piece, start, end }) =>
          piece.kind === 'words' && start > marked.start && end <= marked.end && end - start > 4,
      );
      const hasContext = marked.start > 0 && marked.end < text.length;
      if (!inside || !hasContext || marked.end - marked.start < 20) return [];
      const at = inside.end - 2;
      const now = `${advertisement}${text.slice(0, at)}的${text.slice(at)}`;
      const start = marked.start + advertisement.length;
      const expected = { start, end: start + marked.end - marked.start + 1 };
      return [{ selector: describeQuote(text, marked), now, expected }];
    })
    .slice(0, count);
}

function placePieces(paragraphs: Piece[][]): (Passage & { piece: Piece })[] {
  let start = 0;
  return paragraphs.flatMap((pieces) => {
    const placed = pieces.map((piece) => {
      const one = { piece, start, end: start + piece.text.length };
      start = one.end;
      return one;
    });
    start += 1; // the line break
    return placed;
  });
}

/** How many were found where they are, how many elsewhere or although they are gone, and the median time in ms. */
function judge(find: Matcher, cases: Case[]) {
  const times: number[] = [];
  let [right, wrong] = [0, 0];
  for (const { now, selector, expected } of cases) {
    const begin = performance.now();
    const found = find(now, selector);
    times.push(performance.now() - begin);
    if (!found) continue;
    if (expected && found.start < expected.end && expected.start < found.end) right += 1;
    else wrong += 1;
  }
  return { right, wrong, time: median(times) };
}

/** Prints what both matchers make of lookalikes and of small edits, and how long many annotations take. */
export async function benchAnchor(): Promise<void> {
  const [lookalikes, edits] = [inventLookalikes(1000), inventEdits(500)];
  console.log(
    `\nanchoring: ${lookalikes.length} lookalikes of what was marked, ${edits.length} small edits\n`,
  );
  for (const [name, find] of [
    ['ours', findOurs],
    ['by weights', findByWeights],
  ] as const) {
    const [false_, true_] = [judge(find, lookalikes), judge(find, edits)];
    console.log(
      `  ${name.padEnd(11)} wrong ${String(false_.wrong + true_.wrong).padStart(4)}   edits found ${String(true_.right).padStart(4)}   ` +
        `a search ${true_.time.toFixed(2)} ms`,
    );
  }
  await timeMany();
}

/** A long article, from many short ones. */
function longArticle(length: number): string {
  let text = '';
  for (let seed = 1; text.length < length; seed += 1)
    text += `${fc.sample(article, { seed, numRuns: 5 }).map(toText).join('\n')}\n`;
  return text.slice(0, length);
}

async function timeMany(): Promise<void> {
  for (const length of [5_000, 20_000]) {
    const text = longArticle(length);
    const selectors = fc
      .sample(place, { seed: 1, numRuns: 2000 })
      .map((one): Selector => describeQuote(text, toPassage(text, one)));
    const there = await timeBest(text, selectors);
    const moved = await timeBest(`前言。\n${text}`, selectors);
    const gone = await timeBest(
      text.replaceAll(/[0-9]/g, '8').replaceAll('，', '；'),
      selectors.slice(0, 200),
    );
    console.log(
      `  ${length} characters: 2,000 where they stood ${there.toFixed(1)} ms, moved ${moved.toFixed(0)} ms; 200 changed or gone ${gone.toFixed(0)} ms`,
    );
  }
}

/** Milliseconds of the best of five searches, whatever others do meanwhile. */
async function timeBest(text: string, selectors: Selector[]): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const begin = performance.now();
    await findQuotes(text, selectors, { names });
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}
