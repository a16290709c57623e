import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuote } from '../../src/anchor/describe-quote.ts';
import { describeRange } from '../../src/anchor/describe-range.ts';
import { findQuote } from '../../src/anchor/find-quote.ts';
import { toRange } from '../../src/anchor/to-range.ts';
import { readPage } from '../../src/extract/read-page.ts';
import type { Passage } from '../../src/model/passage.ts';
import { editPage, pageEdits, toPage } from './edit-page.ts';
import { article, names, place, toPassage } from './invent-news.ts';
import { runProperty, timeout } from './run-property.ts';

const url = 'https://finance.eastmoney.com/a/202608191234567890.html';

/** A caret at each end of a passage would be a word's edge; an edge that is white space is not described. */
function trim(text: string, { start, end }: Passage): Passage {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

/** What a wording is about: its companies, numbers and directions, in order; a paragraph's end may stand in any of them. */
function subjectsOf(words: string): string {
  return (
    words
      .normalize('NFKC')
      .replace(/\s+/g, '')
      .match(new RegExp(`${names.join('|')}|[-+]?[0-9.]+|[增减涨跌升降]`, 'g')) ?? []
  ).join();
}

/** The sentences that a passage has a part in. */
function sentencesAt(text: string, { start, end }: Passage): string {
  const words = text.slice(start, end);
  const before = /[^。\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  return before + words + (words.endsWith('。') ? '' : (/^[^。\n]*/.exec(text.slice(end))?.[0] ?? ''));
}

/** So many characters next to a place that are the same leave nothing to tell it by. */
const same = 12;

function isNextToTheSame(before: string, marked: Passage, text: string, found: Passage): boolean {
  const [ahead, behind] = [
    before.slice(0, marked.start).slice(-same),
    before.slice(marked.end).slice(0, same),
  ];
  const isAhead = ahead.length === same && text.slice(0, found.start).endsWith(ahead);
  return isAhead || (behind.length === same && text.startsWith(behind, found.end));
}

test(
  'in a page that is edited, what is painted is what was marked, or says that it changed',
  { timeout },
  () => {
    const states: Record<string, number> = {};
    const property = fc.property(article, place, pageEdits, (paragraphs, where, edits) => {
      const page = toPage(paragraphs);
      const read = readPage(page, url);
      if (!read) throw new Error('the page has no article');
      const before = read.article.text;
      const marked = trim(before, toPassage(before, where));
      fc.pre(marked.start < marked.end);
      // As the reader does: a selection in the page.
      const selection = toRange(read.runs, marked);
      expect(selection && describeRange(selection, read.runs)).toEqual(marked);
      const origins = originsOf(read.runs, marked);
      const selector = describeQuote(before, marked);
      expect(findQuote(before, selector, names)).toEqual({ state: 'exact', passage: marked });

      editPage(page, edits);
      const now = readPage(page, url);
      if (!now) return;
      const { text } = now.article;
      const anchor = findQuote(text, selector, names);
      states[anchor.state] = (states[anchor.state] ?? 0) + 1;
      if (anchor.state === 'orphan') return;
      const range = toRange(now.runs, anchor.passage);
      const painted = range && describeRange(range, now.runs);
      expect(painted).toEqual(anchor.passage);
      const [was, is] = [
        before.slice(marked.start, marked.end),
        text.slice(anchor.passage.start, anchor.passage.end),
      ];
      expect(is === was).toBe(anchor.state !== 'changed');
      expect(subjectsOf(is)).toBe(subjectsOf(was));
      const isOwn = originsOf(now.runs, anchor.passage).some((origin) => origins.includes(origin));
      const isSameStatement =
        subjectsOf(sentencesAt(before, marked)) === subjectsOf(sentencesAt(text, anchor.passage));
      expect(isOwn || isSameStatement || isNextToTheSame(before, marked, text, anchor.passage)).toBe(true);
    });
    runProperty(property, 800);
    console.info('states after edits of the page', states);
  },
);

/** Which paragraphs of the first page a passage stands in, whatever became of them. */
function originsOf(
  runs: NonNullable<ReturnType<typeof readPage>>['runs'],
  { start, end }: Passage,
): string[] {
  return runs
    .filter((run) => run.start < end && start < run.start + run.length)
    .map(({ node }) => node.parentElement?.closest<HTMLElement>('[data-origin]')?.dataset['origin'] ?? 'new');
}
