import type { Annotation } from '../model/annotation.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import type { Verdict } from '../model/verdict.ts';
import type { TickermarkFile } from '../model/tickermark-file.ts';

/** The complete export, which imports again to the same state. `now` is ISO 8601 UTC. */
export function toTickermarkJson(
  articles: SavedArticle[],
  annotations: Annotation[],
  verdicts: Verdict[],
  now = new Date().toISOString(),
): string {
  const file: TickermarkFile = {
    format: 'tickermark',
    version: 1,
    exportedAt: now,
    articles,
    annotations,
    verdicts,
  };
  return `${JSON.stringify(file)}\n`;
}
