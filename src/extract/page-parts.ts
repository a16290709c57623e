import type { BodyRules } from './read-text.ts';

/** What a site's reader finds on a page before the text is read; null is what the page does not say. */
export interface PageParts {
  site: 'eastmoney' | 'mirror';
  body: Element;
  rules: BodyRules;
  title: string | null;
  digest: string | null;
  publishedAt: string | null;
  media: string | null;
  author: string | null;
  /** Where the page says its article comes from, when it is a copy. */
  originalUrl: string | null;
}

/** The text of an element as one line, null when there is none. */
export function lineOf(element: Element | null | undefined): string | null {
  return toLine(element?.textContent ?? '');
}

/** A text as one line without invisible characters, null when nothing is left. */
export function toLine(text: string): string | null {
  const line = text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toWellFormed();
  return line === '' ? null : line;
}

/** The line of the first element that has one, trying the selectors in their order. */
export function firstLine(root: ParentNode, selectors: string[]): string | null {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) {
      const line = lineOf(element);
      if (line !== null) return line;
    }
  }
  return null;
}
