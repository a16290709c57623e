import { askBackground } from '../messaging/ask.ts';
import type { Annotation } from '../model/annotation.ts';
import { createBin } from './bin-feeds.ts';

/** How many are asked for at once. */
const answerSize = 500;

/**
 * The annotations that wait for their article to be saved, a few at a time: an import may have brought them before it. `ids`
 * are the articles that are saved. Those of articles in the bin wait for nothing.
 */
export async function* readWaitingNotes(ids: string[], signal: AbortSignal): AsyncGenerator<Annotation[]> {
  const binned = await createBin().articles.allRows();
  const known = new Set([...ids, ...binned.map(({ id }) => id)]);
  let after: string[] | null = null;
  do {
    signal.throwIfAborted();
    const page: { annotations: Annotation[]; next: string[] | null } = await askBackground('listKept', {
      kind: 'annotations',
      after,
      limit: answerSize,
    });
    yield page.annotations.filter(({ articleId, deleted }) => deleted === null && !known.has(articleId));
    after = page.next;
  } while (after !== null);
}
