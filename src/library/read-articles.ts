import { askBackground } from '../messaging/ask.ts';
import type { LibraryPart } from '../model/library-part.ts';
import { workProgress } from './state.ts';
import { toBatches } from './to-batches.ts';

/** How many are asked for at once: of these nobody knows beforehand how long they are, and 64 MB are the limit. */
const answerSize = 10;

/**
 * Whole articles with their notes, a few at a time: whoever takes them holds no more of them than it wants to. Tells how
 * far it is; throws when it is stopped, also behind the last ones.
 */
export async function* readArticles(
  ids: string[],
  signal: AbortSignal,
): AsyncGenerator<Omit<LibraryPart, 'verdicts'>> {
  let done = 0;
  for (const batch of toBatches(ids, answerSize)) {
    signal.throwIfAborted();
    workProgress.value = { done, total: ids.length };
    yield await askBackground('listArticles', batch);
    done += batch.length;
  }
  workProgress.value = { done, total: ids.length };
  signal.throwIfAborted();
}
