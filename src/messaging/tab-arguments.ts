import { toColour } from '../model/colour.ts';
import type { TabRequests } from './protocol.ts';

/*
 * Only our own extension can send to a content script, so these are plain checks: the schemas' library would be a
 * tenth of what is loaded into every page.
 */

/** The argument of `showPassage` as it reaches the content script; throws TypeError. */
export function parsePassageArgument(argument: unknown): Parameters<TabRequests['showPassage']>[0] {
  const { start, end, text } = Object(argument) as Record<string, unknown>;
  if (!isOffset(start) || !isOffset(end) || typeof text !== 'string') throw new TypeError('No passage');
  return { start, end, text };
}

/** The argument of `refreshAnnotations`; throws TypeError. */
export function parseArticleIds(argument: unknown): string[] {
  if (!Array.isArray(argument)) throw new TypeError('No ids');
  return argument.map(String);
}

/** The argument of `markSelection`; the first colour for names that are none. */
export function parseMarking(argument: unknown): Parameters<TabRequests['markSelection']>[0] {
  const { colour, withNote } = Object(argument) as Record<string, unknown>;
  return { colour: toColour(String(colour)), withNote: withNote === true };
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}
