import * as v from 'valibot';
import { Passage } from './passage.ts';

/**
 * A part of a query that is not searched for, and why: a quote that is not closed (what follows it is taken as quoted),
 * a filter without a value, a date that is none, something that no article can have, more than is looked for at once.
 */
export const queryProblemKinds = [
  'unclosed-quote',
  'empty-filter',
  'bad-date',
  'unknown-has',
  'too-many',
  'too-long',
] as const;

/** `start`, `end` are the offsets of the part in the query as it was typed. */
export const QueryProblem = v.object({ kind: v.picklist(queryProblemKinds), ...Passage.entries });
export type QueryProblem = v.InferOutput<typeof QueryProblem>;
