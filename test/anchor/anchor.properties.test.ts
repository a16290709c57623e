import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuote } from '../../src/anchor/describe-quote.ts';
import { findQuote } from '../../src/anchor/find-quote.ts';
import type { Passage } from '../../src/model/passage.ts';
import { applyEdits, editList, textOf, type Placed } from './edit-text.ts';
import { article, names, place, toPassage, toText } from './invent-news.ts';
import { runProperty, timeout } from './run-property.ts';

test('what was described is found where it was', { timeout }, () => {
  const property = fc.property(article, place, (paragraphs, where) => {
    const text = toText(paragraphs);
    const passage = toPassage(text, where);
    expect(findQuote(text, describeQuote(text, passage), names)).toEqual({ state: 'exact', passage });
  });
  runProperty(property, 2000);
});

/** Whether at least half of what was found is what was marked, wherever it stands now, or a copy of it. */
function isTheMarked(placed: Placed[], found: Passage, marked: Passage): boolean {
  const there = placed.slice(found.start, found.end);
  const own = there.filter(({ from }) => from !== null && from >= marked.start && from < marked.end);
  return own.length * 2 >= there.length;
}

/** So many characters next to a place that are the same leave nothing to tell it by. */
const same = 12;

/** What the sentences that a passage has a part in are about: their companies and numbers, in order. */
function subjectsAt(text: string, { start, end }: Passage): string[] {
  const words = text.slice(start, end);
  const before = /[^。\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = words.endsWith('。') ? '' : (/^[^。\n]*/.exec(text.slice(end))?.[0] ?? '');
  return (before + words + after).match(new RegExp(`${names.join('|')}|[-+]?[0-9.]+%?`, 'g')) ?? [];
}

/** Whether what was found stands in sentences about the same, or next to the same words: another place, but no other statement. */
function isSameStatement(before: string, marked: Passage, text: string, found: Passage): boolean {
  if (subjectsAt(before, marked).join() === subjectsAt(text, found).join()) return true;
  const [ahead, behind] = [
    before.slice(0, marked.start).slice(-same),
    before.slice(marked.end).slice(0, same),
  ];
  const isAhead = ahead.length === same && text.slice(0, found.start).endsWith(ahead);
  return isAhead || (behind.length === same && text.startsWith(behind, found.end));
}

test(
  'after any edits the words found are the stored ones, unless it says changed, and never those of another place',
  { timeout },
  () => {
    const states: Record<string, number> = {};
    const property = fc.property(article, place, editList, (paragraphs, where, edits) => {
      const before = toText(paragraphs);
      const marked = toPassage(before, where);
      const selector = describeQuote(before, marked);
      const placed = applyEdits(before, edits);
      const text = textOf(placed);
      const anchor = findQuote(text, selector, names);
      states[anchor.state] = (states[anchor.state] ?? 0) + 1;
      if (anchor.state === 'orphan') return;
      const words = text.slice(anchor.passage.start, anchor.passage.end);
      if (anchor.state === 'changed') expect(words).not.toBe(selector[0].exact);
      else expect(words).toBe(selector[0].exact);
      if (!isSameStatement(before, marked, text, anchor.passage))
        expect(isTheMarked(placed, anchor.passage, marked), `${selector[0].exact} → ${words}`).toBe(true);
    });
    runProperty(property, 4000);
    console.info('states after edits', states);
  },
);
