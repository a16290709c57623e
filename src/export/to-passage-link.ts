import type { Passage } from '../model/passage.ts';
import { type TextDirective, toTextDirective } from './to-text-directive.ts';

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
  return createPassageLinker(url, text)(passage);
}

/** The same for many passages of one text. */
export function createPassageLinker(url: string, text: string): (passage: Passage) => string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return () => url;
  const [address = url] = url.split('#');
  return (passage) => {
    const directive = toTextDirective(text, passage);
    return directive === null ? url : `${address}#:~:text=${toTerms(directive).join(',')}`;
  };
}

function toTerms({ prefix, start, end, suffix }: TextDirective): string[] {
  return [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === '' ? [] : [encode(end)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
}

/** The dash, the comma and the ampersand have a meaning of their own in a text directive; parentheses in Markdown. */
function encode(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim().toWellFormed();
  return encodeURIComponent(plain).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
