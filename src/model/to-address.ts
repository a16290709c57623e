/**
 * An address in its normal form, without the fragment, which is a place on the page and not another page; null when it is
 * none. Saved pages that told no address have "file:NAME".
 */
export function toAddress(text: string): string | null {
  if (!/^\s*(?:https?|file):/i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  url.hash = '';
  return url.href;
}
