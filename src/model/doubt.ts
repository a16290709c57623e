import * as v from 'valibot';

/**
 * Why an automatic link to a security may be wrong:
 *
 * - `unlinked`: the site tags the word without linking it
 * - `source-line`: it is where the article, a picture or a figure comes from
 * - `conflicting-codes`: the same words are linked to different securities in one article
 * - `adr`: a receipt traded in New York, where the share at home is meant
 * - `place-or-institution`: a sea, a mountain, a university named like a company
 * - `part-of-longer-name`: the words are a piece of another name, of a subsidiary or a parent
 * - `generic-word`: an ordinary word that is also a name
 */
export const doubts = [
  'unlinked',
  'source-line',
  'conflicting-codes',
  'adr',
  'place-or-institution',
  'part-of-longer-name',
  'generic-word',
] as const;

export const Doubt = v.picklist(doubts);
export type Doubt = v.InferOutput<typeof Doubt>;
