/**
 * An address in its normal form, without the fragment, which is a place on the page and not another page; null when it is
 * none. Saved pages that told no address have "file:NAME".
 */
export function toAddress(text: string): string | null {
  const url = toUrl(text, ['http:', 'https:', 'file:']);
  if (url) url.hash = '';
  return url && url.href;
}

/**
 * An address in the web in its normal form, as a page tells its own: with the fragment, by which some sites tell their
 * pages apart; null when it is none.
 */
export function toWebAddress(text: string): string | null {
  return toUrl(text, ['http:', 'https:'])?.href ?? null;
}

function toUrl(text: string, schemes: string[]): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return schemes.includes(url.protocol) ? url : null;
}
