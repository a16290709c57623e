import { askBackground } from '../messaging/ask.ts';
import type { LibraryPart } from '../model/library-part.ts';
import { workProgress } from './state.ts';
import type { Progress } from './work-progress.tsx';

/** How many are asked for at once; the answer holds as many of them as go into one message. */
const askedSize = 200;

/**
 * Whole articles with their notes, a few at a time: whoever takes them holds no more of them than it wants to; the next ones
 * are read while these are worked on. `ids` are given each once. Tells how far it is, the page's progress bar if nobody else.
 * Throws when it is stopped, also behind the last ones.
 */
export async function* readArticles(
  ids: string[],
  signal: AbortSignal,
  onProgress: (progress: Progress) => void = showProgress,
): AsyncGenerator<Omit<LibraryPart, 'verdicts'>> {
  let done = 0;
  let coming = askBehind(ids, done);
  while (coming) {
    signal.throwIfAborted();
    onProgress({ done, total: ids.length });
    const { taken, ...part } = await coming;
    coming = askBehind(ids, done + taken);
    yield part;
    done += taken;
  }
  onProgress({ done, total: ids.length });
  signal.throwIfAborted();
}

function showProgress(progress: Progress): void {
  workProgress.value = progress;
}

/** Null behind the last. */
function askBehind(ids: string[], done: number) {
  if (done === ids.length) return null;
  const answer = askBackground('listArticles', ids.slice(done, done + askedSize));
  answer.catch(() => undefined); // whoever comes to await it is told
  return answer;
}
