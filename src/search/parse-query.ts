import type { QueryProblem } from '../model/query-problem.ts';
import { findFilterField, findHolding } from './filter-names.ts';
import { foldText } from './fold-text.ts';
import { parseDay } from './parse-day.ts';
import type { FilterField, Query, Term } from './query.ts';
import { readQuoted } from './read-quoted.ts';

const maxLength = 10_000;
const maxTerms = 32;

/**
 * What a reader typed, as data. Blanks part words, all of which must be found; quotes ("…", “…”) keep blanks and operators
 * in a word, a doubled " inside them is one; `name:value` is a filter, where the name is one of ours, also with a full-width
 * colon or in Chinese. Every string is a query: what cannot be searched for is left out and told in `problems`.
 */
export function parseQuery(typed: string): Query {
  const query: Query = { terms: [], problems: [] };
  const text = typed.slice(0, maxLength);
  let position = skipBlanks(text, 0);
  while (position < text.length && query.terms.length < maxTerms) {
    const end = readTerm(text, position, query);
    position = skipBlanks(text, end);
  }
  if (position < text.length)
    query.problems.push({ kind: 'too-many', start: position, end: text.trimEnd().length });
  if (typed.length > maxLength)
    query.problems.push({ kind: 'too-long', start: maxLength, end: typed.length });
  return query;
}

/** Reads the term that begins at a place, and gives the place behind it. */
function readTerm(text: string, start: number, query: Query): number {
  const name = /^[^\s:：]{1,12}(?=[:：])/u.exec(text.slice(start, start + 14))?.[0];
  const field = name === undefined ? undefined : findFilterField(foldText(name));
  const valueStart = field && name !== undefined ? start + name.length + 1 : start;
  const quoted = readQuoted(text, valueStart);
  const end = quoted?.end ?? findBlank(text, valueStart);
  const value = quoted?.text ?? text.slice(valueStart, end);
  if (quoted?.isOpen === true) query.problems.push({ kind: 'unclosed-quote', start: valueStart, end });
  if (value !== '' || field) accept(toTerm(field, value, quoted !== null), { start, end }, query);
  return end;
}

function toTerm(field: FilterField | undefined, value: string, isQuoted: boolean): Term {
  return field ? { type: 'filter', field, value, isQuoted } : { type: 'word', text: value, isQuoted };
}

/** Takes a term into the query, or says what is wrong with it. */
function accept(term: Term, passage: { start: number; end: number }, query: Query): void {
  const kind = findProblem(term);
  if (kind) query.problems.push({ kind, ...passage });
  else query.terms.push(term);
}

function findProblem(term: Term): QueryProblem['kind'] | null {
  if (term.type === 'word') return null;
  if (term.value === '') return 'empty-filter';
  const value = foldText(term.value);
  if (term.field === 'has') return findHolding(value) ? null : 'unknown-has';
  if (term.field === 'after' || term.field === 'before') return parseDay(value) === null ? 'bad-date' : null;
  return null;
}

function skipBlanks(text: string, start: number): number {
  let position = start;
  while (position < text.length && /\s/.test(text.charAt(position))) position += 1;
  return position;
}

function findBlank(text: string, start: number): number {
  let position = start;
  while (position < text.length && !/\s/.test(text.charAt(position))) position += 1;
  return position;
}
