import * as v from 'valibot';

/**
 * Why an automatic link to a security may be wrong:
 *
 * - `unlinked`: the site tags the word without linking it
 * - `sourceLine`: it is where the article, a picture or a figure comes from
 * - `conflictingCodes`: the same words are linked to different securities in one article
 * - `adr`: a receipt traded in New York, where the share at home is meant
 * - `placeOrInstitution`: a sea, a mountain, a university named like a company
 * - `partOfLongerName`: the words are a piece of another name, of a subsidiary or a parent
 * - `genericWord`: an ordinary word that is also a name
 */
export const doubts = [
  'unlinked',
  'sourceLine',
  'conflictingCodes',
  'adr',
  'placeOrInstitution',
  'partOfLongerName',
  'genericWord',
] as const;

export const Doubt = v.picklist(doubts);
export type Doubt = v.InferOutput<typeof Doubt>;
