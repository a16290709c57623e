import * as v from 'valibot';
import { Annotation } from '../model/annotation.ts';
import { Draft } from '../model/draft.ts';
import { parseValue } from '../model/parse-value.ts';
import { Revision } from '../model/revision.ts';
import { Settings } from '../model/settings.ts';
import { FiledArticle } from '../model/tickermark-file.ts';
import { Verdict } from '../model/verdict.ts';
import { ImportError } from './import-error.ts';
import type { ImportedItem } from './imported-item.ts';
import type { JsonFormat } from './json-format.ts';

const currentVersion = 1;

/** By the property of the file that holds them. */
const readers = new Map<string | null, (value: unknown) => ImportedItem>([
  ['articles', (value) => ({ kind: 'article', article: parseValue(FiledArticle, value) })],
  ['annotations', (value) => ({ kind: 'annotation', annotation: parseValue(Annotation, value) })],
  ['verdicts', (value) => ({ kind: 'verdict', verdict: parseValue(Verdict, value) })],
  ['settings', (value) => ({ kind: 'settings', settings: parseValue(Settings, value) })],
  ['drafts', (value) => ({ kind: 'draft', draft: parseValue(Draft, value) })],
  ['revisions', (value) => ({ kind: 'revision', revision: parseValue(Revision, value) })],
]);

/** Tickermark JSON, complete or a part; README describes it. Every version up to today's is read. */
export const tickermark: JsonFormat = {
  matches({ values }) {
    if (values['format'] !== 'tickermark') return false;
    const { version } = values;
    if (typeof version === 'number' && version > currentVersion)
      throw new ImportError('newer-version', String(version));
    if (!v.is(v.literal(1), version)) throw new ImportError('invalid-field', 'version');
    return true;
  },
  // What the format does not know is left out: a later version may have added it.
  read: ({ key, value }) => [readers.get(key)?.(value) ?? []].flat(),
};
