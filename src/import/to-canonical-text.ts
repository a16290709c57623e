/**
 * Words that another tool took from a page, by the rules of our canonical text: white space is one blank, or one line
 * break where it holds one; invisible format characters are left out, unpaired surrogates replaced.
 */
export function toCanonicalText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '')
    .replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? '\n' : ' '))
    .toWellFormed();
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * The words of a scrap of HTML, as some tools keep what was marked; a block's end is a line break. No page is made of
 * it: it is text in, text out.
 */
export function toTextOfHtml(html: string): string {
  const text = html
    .replace(/[\r\n]+/g, ' ')
    .replace(/<\/(?:p|li|h[1-6]|div|blockquote|tr|ul|ol|pre|figure)\s*>|<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, toCharacter);
  return toCanonicalText(text).trim();
}

/** What a character reference stands for; itself where it is none that we know. */
function toCharacter(reference: string): string {
  const name = reference.slice(1, -1).toLowerCase().replace('#', '');
  if (!reference.startsWith('&#')) return entities[name] ?? reference;
  const code = name.startsWith('x') ? Number.parseInt(name.slice(1), 16) : Number(name);
  return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}
