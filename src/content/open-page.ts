import type { ReadPage } from '../extract/read-page.ts';
import type { Colour } from '../model/colour.ts';

export type { ReadPage };

/** What the annotator does for the content script that had it loaded. */
export interface Annotator {
  /** Loads the annotations of the page's article anew. */
  refresh(): Promise<void>;
  /** Marks what is selected; false when nothing of the article is. */
  markSelection(colour: Colour, withNote: boolean): Promise<boolean>;
}

/** The article of this page as it is read at the moment, for the annotator, which is a script of its own. */
export interface OpenPage {
  /** Null as long as no article can be read. */
  current: ReadPage | null;
  /** Called with every later reading, until the signal. */
  onRead(listener: (page: ReadPage) => void, signal?: AbortSignal): void;
  /** The annotator says that it is there. */
  register(annotator: Annotator): void;
}

/**
 * Scripts of one extension share their global object, which no page sees: here the content script leaves the open page
 * for the annotator, so that there is one reading and one observer for both.
 */
const world = globalThis as { tickermarkPage?: OpenPage };

/** The page that the content script opened; undefined where it has not run. */
export function getOpenPage(): OpenPage | undefined {
  return world.tickermarkPage;
}

/** Leaves the page for the annotator. */
export function setOpenPage(page: OpenPage): void {
  world.tickermarkPage = page;
}
