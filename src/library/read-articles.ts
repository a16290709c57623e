import { askBackground } from '../messaging/ask.ts';
import type { LibraryPart } from '../model/library-part.ts';
import { openStore } from '../store/open-store.ts';
import { type ArticlesPage, listArticles } from '../store/read-library.ts';
import { workProgress } from './state.ts';
import type { Progress } from './work-progress.tsx';

/** How many are read at once, fewer of long ones. */
const readSize = 200;

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
  let coming = readBehind(ids, done);
  while (coming) {
    signal.throwIfAborted();
    onProgress({ done, total: ids.length });
    const { taken, ...part } = await coming;
    coming = readBehind(ids, done + taken);
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
function readBehind(ids: string[], done: number): Promise<ArticlesPage> | null {
  if (done === ids.length) return null;
  const reading = readSome(ids.slice(done, done + readSize));
  reading.catch(() => undefined); // whoever comes to await it is told
  return reading;
}

/**
 * From the store itself: as messages they would be made into text and parsed again. But the pages of Firefox's private windows
 * and container tabs have a store of their own, which is empty.
 */
async function readSome(ids: string[]): Promise<ArticlesPage> {
  const page = await listArticles(await openStore(), ids);
  return page.articles.length > 0 ? page : askBackground('listArticles', ids);
}
