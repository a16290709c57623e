import type { LibraryPart } from '../src/model/library-part.ts';
import type { TickermarkFile } from '../src/model/tickermark-file.ts';

/** The complete export, which imports again to the same state. `now` is ISO 8601 UTC. */
export function toTickermarkJson(part: LibraryPart, now = new Date().toISOString()): string {
  const file: TickermarkFile = { format: 'tickermark', version: 1, exportedAt: now, ...part };
  return `${JSON.stringify(file)}\n`;
}
