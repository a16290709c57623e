/** A browser with the extension in it. Both browsers answer to this, so that one journey is told once. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Opens an address in a new tab, in front, and waits until it has loaded. */
  open(url: string): Promise<DriverPage>;
  /** Opens one of the extension's own pages ("popup.html") as a tab, in front. */
  openExtensionPage(path: string): Promise<DriverPage>;
  /** Ends the background, as the browser does at any moment of its own choosing; the next message starts it again. */
  endBackground(): Promise<void>;
  /** Puts the extension in place of itself, as an update does: what it left in open pages is cut off. */
  updateExtension(): Promise<void>;
  /** Settles when the browser has ended, by our `close` or by its user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** One tab. Elements are named by their data-testid; where several bear it, `index` says which, counted from 0. */
export interface DriverPage {
  /** Runs an expression in the page, awaits it if it is a promise, and returns its value as JSON would carry it. */
  evaluate(expression: string): Promise<unknown>;
  /** A real click, once the element is there. */
  click(testId: string, index?: number): Promise<void>;
  /** Replaces what stands in a text field, by the keyboard. */
  fill(testId: string, text: string): Promise<void>;
  /** A real click at a place of the viewport. */
  clickAt(place: Point): Promise<void>;
  /** Presses at one place of the viewport, moves to another and lets go, as for selecting words. */
  drag(from: Point, to: Point): Promise<void>;
  /** Presses keys one after the other, each named as KeyboardEvent.key names it, while another is held down. */
  press(keys: string[], options?: { alt?: boolean; control?: boolean }): Promise<void>;
  /** Chooses files in an `<input type="file">`, by absolute path. */
  setFiles(testId: string, paths: string[]): Promise<void>;
  /** Clicks what offers a file, and returns that file. */
  download(testId: string): Promise<DownloadedFile>;
  reload(): Promise<void>;
  /** Writes a PNG of the viewport, in CSS pixels. */
  screenshot(path: string, size: { width: number; height: number }): Promise<void>;
  close(): Promise<void>;
}

/** A place in the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

export interface DownloadedFile {
  name: string;
  path: string;
}

export interface LaunchOptions {
  /** Port on 127.0.0.1 that every address of the web is mapped to. */
  port: number;
  /** Folder for this browser's profile and downloads; it must exist and is not removed. */
  folder: string;
  headless: boolean;
  colorScheme: 'light' | 'dark';
  /** Language of the browser, as in "zh-CN"; its own language where it does not have this one. */
  locale: string;
  /**
   * Whether the extension gets its optional permissions: in Firefox when it asks, in Chromium from the start. What it then
   * downloads lies in `folder`/downloads.
   */
  isPermitted?: boolean;
}

/** How long anything asked of a page may take, in milliseconds. */
export const patience = 15_000;

/** An expression for the elements that bear a test id. */
export function elementsOf(testId: string): string {
  return `[...document.querySelectorAll('[data-testid=${JSON.stringify(testId)}]')]`;
}

/** The visible text of every element that bears the test id, in the order of the page. */
export async function textsOf(page: DriverPage, testId: string): Promise<string[]> {
  const texts = await page.evaluate(`${elementsOf(testId)}.map((element) => element.innerText)`);
  return texts as string[];
}

/** Waits until an expression is truthy in the page, and returns its value. Throws when it never is. */
export async function waitFor(page: Pick<DriverPage, 'evaluate'>, expression: string): Promise<unknown> {
  const deadline = Date.now() + patience;
  for (;;) {
    // While a page is being replaced it cannot be asked; the last reason is told when time is up.
    const outcome = await page.evaluate(expression).then(
      (value) => ({ value, error: null }),
      (error: unknown) => ({ value: null, error }),
    );
    if (outcome.value) return outcome.value;
    if (Date.now() > deadline) {
      throw new Error(`waited ${patience} ms in vain for ${expression}`, { cause: outcome.error });
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until at least one element bears the test id, or exactly `count`. */
export async function waitForElements(page: DriverPage, testId: string, count?: number): Promise<void> {
  const length = `${elementsOf(testId)}.length`;
  await waitFor(page, count === undefined ? length : `${length} === ${count}`);
}
