import * as v from 'valibot';
import { Annotation } from './annotation.ts';
import { groupBySecid } from './list-securities.ts';
import { Revision } from './revision.ts';
import { SavedArticle } from './saved-article.ts';
import { toSecurity } from './secid.ts';
import { Security } from './security.ts';
import { Verdict } from './verdict.ts';

/** An article of a file; one that does not list its securities has those that its mentions name. */
export const FiledArticle = v.pipe(
  v.object({ ...SavedArticle.entries, securities: v.optional(v.array(Security)) }),
  v.transform((article): SavedArticle => ({
    ...article,
    securities: article.securities ?? named(article.mentions),
  })),
);

function named(mentions: SavedArticle['mentions']): Security[] {
  return [...groupBySecid(mentions)].flatMap(
    ([secid, [first]]) => toSecurity(secid, first?.surface ?? '') ?? [],
  );
}

/** Tickermark JSON: the complete export. A later version reads every earlier one. `exportedAt` is ISO 8601 UTC. */
export const TickermarkFile = v.object({
  format: v.literal('tickermark'),
  version: v.literal(1),
  exportedAt: v.string(),
  articles: v.array(FiledArticle),
  annotations: v.array(Annotation),
  verdicts: v.optional(v.array(Verdict), []),
  revisions: v.optional(v.array(Revision), []),
});
export type TickermarkFile = v.InferOutput<typeof TickermarkFile>;
