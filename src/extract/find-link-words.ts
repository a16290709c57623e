/**
 * In the app's text a linked word is only a comment `Link#n`; its words stand in a list `links` of the page's JSON.
 * Gives the words by index; empty where the page has no such list.
 */
export function findLinkWords(document: Document): string[] {
  for (const script of document.scripts) {
    const words = script.type === 'application/json' ? parseLinkWords(script.text) : [];
    if (words.length > 0) return words;
  }
  return [];
}

function parseLinkWords(json: string): string[] {
  if (!json.includes('"links"')) return [];
  try {
    const data: unknown = JSON.parse(json);
    const links: unknown = typeof data === 'object' && data !== null && 'links' in data ? data.links : null;
    return Array.isArray(links) ? links.map(wordsOf) : [];
  } catch {
    return []; // a script of the page that is no JSON says nothing about links
  }
}

function wordsOf(link: unknown): string {
  if (typeof link !== 'object' || link === null || !('text' in link)) return '';
  return typeof link.text === 'string' ? link.text : '';
}
