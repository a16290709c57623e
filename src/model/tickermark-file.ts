import * as v from 'valibot';
import { Annotation } from './annotation.ts';
import { SavedArticle } from './saved-article.ts';

/** Tickermark JSON: the complete export. A later version reads every earlier one. `exportedAt` is ISO 8601 UTC. */
export const TickermarkFile = v.object({
  format: v.literal('tickermark'),
  version: v.literal(1),
  exportedAt: v.string(),
  articles: v.array(SavedArticle),
  annotations: v.array(Annotation),
});
export type TickermarkFile = v.InferOutput<typeof TickermarkFile>;
