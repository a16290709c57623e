import type { Passage } from '../model/passage.ts';
import { toTextDirective } from './to-text-directive.ts';

/**
 * The address of a page at a passage of its text, as a text fragment (https://wicg.github.io/scroll-to-text-fragment/):
 * browsers that know it scroll there, all others open the page. Only a link for the eye, never an anchor. Where the words
 * alone are known they are the text, and the passage is all of it. Without words, and for what is no address of the web,
 * the address alone.
 */
export function toPassageLink(
  url: string,
  text: string,
  passage: Passage = { start: 0, end: text.length },
): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return url;
  const directive = toTextDirective(text, passage);
  if (directive === null) return url;
  const { prefix, start, end, suffix } = directive;
  const terms = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === '' ? [] : [encode(end)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  const [address] = url.split('#');
  return `${address ?? url}#:~:text=${terms.join(',')}`;
}

/** The dash, the comma and the ampersand have a meaning of their own in a text directive; parentheses in Markdown. */
function encode(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim().toWellFormed();
  return encodeURIComponent(plain).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
