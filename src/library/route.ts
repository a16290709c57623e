import { type Colour, colours } from '../model/colour.ts';
import type { SearchOrder } from '../model/search-hit.ts';

/** Where in the library one is: a search ("" finds everything), one article, or what is seen across articles. */
export type Route =
  | ({ view: 'list' } & Search)
  | { view: 'article'; id: string }
  | { view: 'security'; secid: string }
  | ({ view: 'notes' } & NoteFilter)
  | { view: 'clusters'; name: string | null }
  | { view: 'tags' }
  | { view: 'bin' }
  | { view: 'settings' };

/** What is looked for, as it was typed, and in which order it is shown. */
export interface Search {
  query: string;
  order: SearchOrder;
}

/** Which notes are shown; null for any. */
export interface NoteFilter {
  colour: Colour | null;
  tag: string | null;
}

/** The hash that leads to the list of everything. */
export const listHash = '#/';
/** The hashes of the other views that are one page each. */
export const binHash = '#/bin';
export const settingsHash = '#/settings';
export const tagsHash = '#/tags';
export const clustersHash = '#/clusters';

const list: Route = { view: 'list', query: '', order: 'newest' };

/** What the first part of a hash leads to; `name` is the part behind it, null for none. */
const views: Record<string, (name: string | null, values: URLSearchParams) => Route> = {
  '': (_name, values) => ({ ...list, ...toSearch(values) }),
  article: (id) => (id === null ? list : { view: 'article', id }),
  security: (secid) => (secid === null ? list : { view: 'security', secid }),
  notes: (_name, values) => ({ view: 'notes', ...toNoteFilter(values) }),
  clusters: (name) => ({ view: 'clusters', name }),
  tags: () => ({ view: 'tags' }),
  bin: () => ({ view: 'bin' }),
  settings: () => ({ view: 'settings' }),
};

/** The place that an address's hash stands for; the list for anything unknown. */
export function parseRoute(hash: string): Route {
  const [, first = '', rest, values] = /^#\/([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/.exec(hash) ?? [];
  const toRoute = Object.hasOwn(views, first) ? views[first] : undefined;
  if (!toRoute) return list;
  try {
    const name = rest === undefined || rest === '' ? null : decodeURIComponent(rest);
    return toRoute(name, new URLSearchParams(values));
  } catch {
    // A hash typed by hand, with a "%" that encodes nothing: nothing has that name.
    return list;
  }
}

/** The hash that leads to an article. */
export function toArticleHash(id: string): string {
  return `#/article/${encodeURIComponent(id)}`;
}

/** The hash of a search. */
export function toListHash({ query, order }: Search): string {
  return query === '' && order === 'newest' ? listHash : `#/?${toValues({ q: query, order })}`;
}

/** The hash of the notes that a filter leaves. */
export function toNotesHash({ colour, tag }: NoteFilter): string {
  const values = toValues({ colour, tag });
  return values === '' ? '#/notes' : `#/notes?${values}`;
}

/** The hash that leads to the clusters of a name. */
export function toClusterHash(name: string): string {
  return `${clustersHash}/${encodeURIComponent(name.toWellFormed())}`;
}

function toSearch(values: URLSearchParams): Search {
  const order = values.get('order') === 'relevance' ? 'relevance' : 'newest';
  return { query: values.get('q') ?? '', order };
}

function toNoteFilter(values: URLSearchParams): NoteFilter {
  const colour = colours.find((one) => one === values.get('colour')) ?? null;
  return { colour, tag: values.get('tag') };
}

/** Without what is not set; "%20" and not "+" for blanks, which would be read as such by hand. */
function toValues(values: Record<string, string | null>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === null ? [] : [`${name}=${encodeURIComponent(value.toWellFormed())}`],
    )
    .join('&');
}
