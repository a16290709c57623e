import { askBackground } from '../messaging/ask.ts';
import type { RowKind } from './selection.ts';
import { toBatches } from './to-batches.ts';

/** So many are changed in one transaction. */
const batchSize = 500;
const requests = {
  article: { put: 'removeArticles', take: 'restoreArticles' },
  note: { put: 'removeNotes', take: 'restoreNotes' },
} as const;

/** Puts articles, with their notes, or notes into the bin. */
export async function putIntoBin(kind: RowKind, ids: string[]): Promise<void> {
  for (const batch of toBatches(ids, batchSize)) await askBackground(requests[kind].put, batch);
}

/** Takes them out of the bin. */
export async function takeFromBin(kind: RowKind, ids: string[]): Promise<void> {
  for (const batch of toBatches(ids, batchSize)) await askBackground(requests[kind].take, batch);
}
