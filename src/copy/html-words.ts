import { escapeHtml } from '../export/escape-html.ts';
import { toCleanLine } from '../export/to-clean-line.ts';

/** Words as one line of HTML. */
export function toHtmlLine(words: string): string {
  return escapeHtml(toCleanLine(words));
}

/** Words of several lines as HTML: few of those who take HTML know white space that is to be kept. */
export function toHtmlLines(words: string, lineBreak = '<br>'): string {
  return words
    .trim()
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(toHtmlLine)
    .join(lineBreak);
}

/** An element around what is HTML already; nothing around nothing. */
export function toElement(tag: string, inner: string): string {
  return inner === '' ? '' : `<${tag}>${inner}</${tag}>`;
}
