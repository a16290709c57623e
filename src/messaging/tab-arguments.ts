import * as v from 'valibot';
import { parseValue } from '../model/parse-value.ts';
import { Passage } from '../model/passage.ts';
import type { TabRequests } from './protocol.ts';

const PassageWithText = v.object({ ...Passage.entries, text: v.string() });

/** The argument of `showPassage` as it reaches the content script; throws InvalidValueError. */
export function parsePassageArgument(argument: unknown): Parameters<TabRequests['showPassage']>[0] {
  return parseValue(PassageWithText, argument);
}
