import { isArticleAddress } from '../extract/parse-article-address.ts';
import type { ImportedItem } from '../import/imported-item.ts';
import { askBackground } from '../messaging/ask.ts';
import type { LibraryPart } from '../model/library-part.ts';

/** In UTF-16 units of JSON, of which each is at most three bytes: browsers refuse messages of 64 MB. */
const maxLength = 4_000_000;

type Accepted = Exclude<ImportedItem, { kind: 'refused' }>;

/** Verdicts first: they say how articles are read. Last the annotations that are wanted only where their article is. */
function phaseOf(item: Accepted): 0 | 1 | 2 {
  if (item.kind === 'verdict') return 0;
  const isStray =
    item.kind === 'annotation' && item.foreign && !isArticleAddress(item.annotation.target.source);
  return isStray ? 2 : 1;
}

/**
 * Sends what is read to the background in parts, which keeps them apart until the whole import is there. `add` may wait
 * for a part to be kept, `finish` sends what is left; the answer is how many things were staged.
 */
export function createStager(importId: string) {
  const parts = ([0, 1, 2] as const).map((phase) => ({ phase, batch: 0, length: 0, part: emptyPart() }));
  let count = 0;

  async function flush(waiting: (typeof parts)[number]): Promise<void> {
    const { phase, batch, length, part } = waiting;
    if (length === 0) return;
    Object.assign(waiting, { batch: batch + 1, length: 0, part: emptyPart() });
    await askBackground('stageImport', { importId, phase, batch, part });
  }

  return {
    async add(item: Accepted): Promise<void> {
      const waiting = parts[phaseOf(item)];
      if (!waiting) throw new Error('No such phase');
      put(waiting.part, item);
      waiting.length += JSON.stringify(item).length;
      count += 1;
      if (waiting.length > maxLength) await flush(waiting);
    },
    async finish(): Promise<number> {
      for (const waiting of parts) await flush(waiting);
      return count;
    },
  };
}

function emptyPart(): LibraryPart {
  return { articles: [], annotations: [], verdicts: [], revisions: [] };
}

function put(part: LibraryPart, item: Accepted): void {
  switch (item.kind) {
    case 'article':
      part.articles.push(item.article);
      return;
    case 'annotation':
      part.annotations.push(item.annotation);
      return;
    case 'verdict':
      part.verdicts.push(item.verdict);
      return;
    case 'revision':
      part.revisions.push(item.revision);
  }
}
