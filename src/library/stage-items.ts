import { isArticleAddress } from '../extract/parse-article-address.ts';
import type { ImportedItem } from '../import/imported-item.ts';
import { askBackground } from '../messaging/ask.ts';
import type { ImportPart } from '../messaging/protocol.ts';
import { importPhases } from '../model/import-phase.ts';

/** In UTF-16 units of JSON, of which each is at most three bytes: browsers refuse messages of 64 MB. */
const maxLength = 4_000_000;

type Accepted = Exclude<ImportedItem, { kind: 'refused' | 'settings' | 'draft' }>;

function phaseOf(item: Accepted): number {
  const { verdicts, ours, named, namedStrays, nameless, namelessStrays } = importPhases;
  if (item.kind === 'verdict') return verdicts;
  if (item.kind !== 'annotation' || !item.foreign) return ours;
  const isStray = !isArticleAddress(item.annotation.target.source);
  if (item.foreign === 'named') return isStray ? namedStrays : named;
  return isStray ? namelessStrays : nameless;
}

/**
 * Sends what is read to the background in parts, which keeps them apart until the whole import is there. `add` may wait
 * for a part to be kept, `finish` sends what is left; the answer is how many things were staged.
 */
export function createStager(importId: string) {
  const waiting = Object.values(importPhases).map((phase) => ({ ...emptyPart(importId, phase), length: 0 }));
  let count = 0;
  /** The part on its way; the next is read meanwhile. */
  let sending: Promise<void> = Promise.resolve();

  async function flush(phase: number): Promise<void> {
    const part = waiting[phase];
    if (!part || part.length === 0) return;
    const { length, ...argument } = part;
    waiting[phase] = { ...emptyPart(importId, phase), batch: part.batch + 1, length: 0 };
    await sending;
    sending = askBackground('stageImport', argument);
    sending.catch(() => undefined); // whoever sends the next, or finishes, is told
  }

  return {
    async add(item: Accepted): Promise<void> {
      const phase = phaseOf(item);
      const part = waiting[phase];
      if (!part) throw new Error('No such phase');
      part.length += put(part, item);
      count += 1;
      if (part.length > maxLength) await flush(phase);
    },
    async finish(): Promise<number> {
      for (const phase of waiting.keys()) await flush(phase);
      await sending;
      return count;
    },
  };
}

function emptyPart(importId: string, phase: number): ImportPart {
  return { importId, phase, batch: 0, articles: [], part: { annotations: [], verdicts: [], revisions: [] } };
}

/** Puts a thing into a part, and says how long it is. */
function put({ articles, part }: ImportPart, item: Accepted): number {
  if (item.kind === 'article') {
    const { id, tags, savedAt, deletedAt, revision } = item.article;
    const json = JSON.stringify(item.article);
    articles.push({ id, tags, savedAt, deletedAt, revision, json });
    return json.length;
  }
  if (item.kind === 'annotation') part.annotations.push(item.annotation);
  else if (item.kind === 'verdict') part.verdicts.push(item.verdict);
  else part.revisions.push(item.revision);
  return JSON.stringify(item).length;
}
