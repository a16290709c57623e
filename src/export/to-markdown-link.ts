import { escapeMarkdown } from './escape-markdown.ts';

/** A link in Markdown; null for what is no address of the web. */
export function toMarkdownLink(words: string, url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return `[${escapeMarkdown(words)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
