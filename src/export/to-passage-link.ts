/** Words up to this length are named whole; of longer ones the beginning and the end. */
const longestWhole = 60;
const edgeLength = 20;

/**
 * The address of a page at a passage of it, as a text fragment (https://wicg.github.io/scroll-to-text-fragment/): browsers
 * that know it scroll there, all others open the page. Only a link for the eye, never an anchor. Without words, and for
 * what is no address of the web, the address alone.
 */
export function toPassageLink(url: string, words: string): string {
  const quote = words.replace(/\s+/g, ' ').trim();
  if (quote === '' || !/^https?:/i.test(url) || !URL.canParse(url)) return url;
  const characters = Array.from(quote.toWellFormed());
  const range =
    characters.length <= longestWhole
      ? [characters]
      : [characters.slice(0, edgeLength), characters.slice(-edgeLength)];
  const directive = range.map((part) => encode(part.join('').trim())).join(',');
  const [address] = url.split('#');
  return `${address ?? url}#:~:text=${directive}`;
}

/** The dash, the comma and the ampersand have a meaning of their own in a text directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D').replace(/,/g, '%2C').replace(/&/g, '%26');
}
