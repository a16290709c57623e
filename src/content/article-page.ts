import type { ReadPage } from '../extract/read-page.ts';
import { askBackground } from '../messaging/ask.ts';
import type { Annotator, OpenPage } from './open-page.ts';
import { readThisPage } from './read-this-page.ts';
import { watchBody } from './watch-body.ts';

/** The page's article, read anew whenever its text changes, and the annotator once it is wanted. */
export class ArticlePage implements OpenPage {
  current: ReadPage | null = null;
  readonly #listeners = new Set<(page: ReadPage) => void>();
  readonly #registered = Promise.withResolvers<Annotator>();
  #watch = new AbortController();
  #starting: Promise<void> | null = null;

  /** Takes in a reading, tells of it, and watches for the next. */
  take(page: ReadPage): void {
    this.current = page;
    this.#watch.abort();
    this.#watch = new AbortController();
    watchBody(page.runs, this.readAgain, this.#watch.signal);
    for (const listener of this.#listeners) listener(page);
  }

  /** Reads the page again; while it has no text, as in the middle of being rendered, the last reading stays. */
  readonly readAgain = (): void => {
    const page = readThisPage();
    if (page.state === 'article') this.take(page);
  };

  /** Reads no more: a newer version of the extension has taken over. */
  end(): void {
    this.#watch.abort();
    this.#listeners.clear();
  }

  onRead(listener: (page: ReadPage) => void, signal?: AbortSignal): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  register(annotator: Annotator): void {
    this.#registered.resolve(annotator);
  }

  get hasAnnotator(): boolean {
    return this.#starting !== null;
  }

  /** The annotator, loaded at the first call. Rejects with AskError when the background cannot be reached. */
  async annotator(): Promise<Annotator> {
    this.#starting ??= askBackground('startAnnotator').catch((error: unknown) => {
      this.#starting = null; // the next call tries again
      throw error;
    });
    await this.#starting;
    return this.#registered.promise;
  }
}
