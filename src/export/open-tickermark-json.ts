import type { TickermarkFile } from '../model/tickermark-file.ts';
import { dayOf, type ExportSink } from './export-sink.ts';

type Lists = Omit<TickermarkFile, 'format' | 'version' | 'exportedAt'>;
type Item = Lists[keyof Lists][number];

/** Tickermark JSON, complete: it imports again to the same state. What was added is held as bytes, not as objects. */
export function openTickermarkJson(now: Date): ExportSink {
  const lists: Record<keyof Lists, BlobPart[]> = {
    articles: [],
    annotations: [],
    verdicts: [],
    revisions: [],
  };
  const append = (parts: BlobPart[], items: Item[]) => {
    if (items.length === 0) return;
    const text = items.map((item) => JSON.stringify(item)).join(',');
    parts.push(new Blob([parts.length === 0 ? text : `,${text}`]));
  };
  return {
    add(part) {
      append(lists.articles, part.articles);
      append(lists.annotations, part.annotations);
      append(lists.verdicts, part.verdicts);
      append(lists.revisions, part.revisions);
    },
    end() {
      const head = `{"format":"tickermark","version":1,"exportedAt":${JSON.stringify(now.toISOString())}`;
      const bodies = Object.entries(lists).flatMap(([name, parts]) => [`,"${name}":[`, ...parts, ']']);
      const contents = new Blob([head, ...bodies, '}\n']);
      return Promise.resolve({ name: `tickermark-${dayOf(now)}.json`, type: 'application/json', contents });
    },
  };
}
