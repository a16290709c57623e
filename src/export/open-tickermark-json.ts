import type { TickermarkFile } from '../model/tickermark-file.ts';
import { dayOf, type ExportSink } from './export-sink.ts';
import { openParts } from './open-parts.ts';

type Lists = Omit<TickermarkFile, 'format' | 'version' | 'exportedAt'>;
type Item = Lists[keyof Lists][number];

/** Tickermark JSON, complete: it imports again to the same state. What was added is held as bytes, not as objects. */
export function openTickermarkJson(now: Date): ExportSink {
  const lists = {
    articles: openList(),
    annotations: openList(),
    verdicts: openList(),
    revisions: openList(),
  };
  return {
    add(part) {
      for (const name of Object.keys(lists) as (keyof Lists)[]) lists[name].add(part[name]);
    },
    end() {
      const head = `{"format":"tickermark","version":1,"exportedAt":${JSON.stringify(now.toISOString())}`;
      const bodies = Object.entries(lists).flatMap(([name, list]) => [`,"${name}":[`, list.toBlob(), ']']);
      const contents = new Blob([head, ...bodies, '}\n']);
      return Promise.resolve({ name: `tickermark-${dayOf(now)}.json`, type: 'application/json', contents });
    },
  };
}

/** Collects the items of a list as JSON, with commas in between. */
function openList() {
  const parts = openParts();
  const encoder = new TextEncoder();
  return {
    toBlob: () => parts.toBlob(),
    add(items: Item[]): void {
      if (items.length === 0) return;
      const text = items.map((item) => JSON.stringify(item)).join(',');
      const bytes = encoder.encode(parts.length() === 0 ? text : `,${text}`);
      parts.add(bytes, bytes.length);
    },
  };
}
