import type { QueryProblem } from '../model/query-problem.ts';

/** What a filter looks at. */
export type FilterField = 'board' | 'stock' | 'tag' | 'after' | 'before' | 'has' | 'cluster' | 'media';

/** Words to be found anywhere in an article; `isQuoted`: they were in quotes, and may hold blanks. */
export interface Word {
  type: 'word';
  text: string;
  isQuoted: boolean;
}

/**
 * A filter by its value: a name, code, tag, cluster or medium that holds the value, or is just that when it was in quotes;
 * `note` or `highlight`; a day, month or year from which on, or before which, the article was published (Beijing's days).
 */
export interface Filter {
  type: 'filter';
  field: FilterField;
  value: string;
  isQuoted: boolean;
}

export type Term = Word | Filter;

/** A query as data: all terms must hold. `toQueryText` makes it a text again. */
export interface Query {
  terms: Term[];
  problems: QueryProblem[];
}
