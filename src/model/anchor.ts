import type { Passage } from './passage.ts';

/**
 * What became of marked words in a text: there where they stood (`exact`), there elsewhere (`moved`), there with small
 * changes that leave figures, names and sense alone (`changed`), or not there (`orphan`), with the place that comes closest
 * to them, null for none. A guess is offered, never painted.
 */
export type Anchor =
  { state: 'exact' | 'moved' | 'changed'; passage: Passage } | { state: 'orphan'; guess: Passage | null };
