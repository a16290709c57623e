/** An article's place on a site. `id` is the site's own: the same at every address of the article. */
export interface ArticleAddress {
  site: 'eastmoney' | 'mirror';
  id: string;
}

interface AddressRule {
  site: ArticleAddress['site'];
  /** Matched against host and path; the group is the id. */
  pattern: RegExp;
  /** Before the id, where the site numbers its series apart. */
  prefix?: string;
}

const rules: AddressRule[] = [
  { site: 'eastmoney', pattern: /^caifuhao\.eastmoney\.com\/news\/(\d{23})/, prefix: 'caifuhao-' },
  { site: 'eastmoney', pattern: /^guba\.eastmoney\.com\/news,([\w.]{1,20},\d{1,20})/, prefix: 'guba-' },
  { site: 'eastmoney', pattern: /^emwap\.eastmoney\.com\/info\/detail\/(\d{8,20})/ },
  {
    site: 'eastmoney',
    pattern: /^wap\.eastmoney\.com\/3g\/news\/article,(?:[\w.-]{1,40},){0,6}(\d{8,20})\./,
  },
  { site: 'eastmoney', pattern: /^[\w-]{1,40}\.eastmoney\.com\/a\/(\d{8,20})\./ },
  { site: 'eastmoney', pattern: /^[\w-]{1,40}\.eastmoney\.com\/news\/\w{1,20},(\d{8,20})\./ },
  { site: 'mirror', pattern: /^finews\.withounder\.com\/(?:[\w-]{1,40}\/){1,6}(\d{15,20})\./ },
];

/**
 * Reads where an article lives; null for lists, other pages and other sites. Query and fragment do not count, but for
 * Choice's addresses, which carry the id in their query.
 */
export function parseArticleAddress(url: string): ArticleAddress | null {
  const address = splitUrl(url);
  if (address === null) return null;
  const choice = /^https?:\/\/[\w-]{1,40}\.eastmoney\.com\/.{0,300}[?&]infocode=NW(\d{8,20})/i.exec(url)?.[1];
  if (choice !== undefined) return { site: 'eastmoney', id: choice };
  for (const { site, pattern, prefix = '' } of rules) {
    const id = pattern.exec(address)?.[1];
    if (id !== undefined) return { site, id: prefix + id };
  }
  return null;
}

/** Whether `url` may be an article of a site that we read; the mirror names some of its posts by words. */
export function isArticleAddress(url: string): boolean {
  return (
    parseArticleAddress(url) !== null ||
    /^finews\.withounder\.com\/.{1,200}\/[^/]{1,200}$/.test(splitUrl(url) ?? '')
  );
}

/** Host and path in their plain form, null when `url` is none. */
function splitUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  return hostname + pathname.replace(/%2c/gi, ',');
}
