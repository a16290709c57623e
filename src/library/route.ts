/** Where in the library one is: a list, or one article. */
export type Route =
  { view: 'list' } | { view: 'article'; id: string } | { view: 'bin' } | { view: 'settings' };

const articlePattern = /^#\/article\/(.+)$/;

/** The hash that leads to the list. */
export const listHash = '#/';
/** The hashes of the other views that are one page each. */
export const binHash = '#/bin';
export const settingsHash = '#/settings';

/** The place that an address's hash stands for; the list for anything unknown. */
export function parseRoute(hash: string): Route {
  if (hash === binHash) return { view: 'bin' };
  if (hash === settingsHash) return { view: 'settings' };
  const id = articlePattern.exec(hash)?.[1];
  if (id === undefined) return { view: 'list' };
  try {
    return { view: 'article', id: decodeURIComponent(id) };
  } catch {
    // A hash typed by hand, with a "%" that encodes nothing: no article has it.
    return { view: 'list' };
  }
}

/** The hash that leads to an article. */
export function toArticleHash(id: string): string {
  return `#/article/${encodeURIComponent(id)}`;
}
