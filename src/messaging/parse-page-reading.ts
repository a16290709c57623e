import * as v from 'valibot';
import { ArticleText } from '../model/article.ts';
import { parseValue } from '../model/parse-value.ts';
import type { PageReading } from './protocol.ts';

const Reading = v.variant('state', [
  v.object({ state: v.literal('article'), article: ArticleText }),
  v.object({ state: v.literal('unreadable') }),
  v.object({ state: v.literal('no-article') }),
]);

/** What a tab answered to `readPage`; throws InvalidValueError when it is anything else. */
export function parsePageReading(answer: unknown): PageReading {
  return parseValue(Reading, answer);
}
