import { putLater } from './get-many.ts';
import type { Followed } from './read-followed.ts';
import type { Upgrading, Writing } from './schema.ts';
import { noteTally } from './tallies.ts';
import { type Facet, type FacetKind, toFacets } from './to-facets.ts';

/** Makes what an article and its annotations are found under follow them. */
export async function followInFacets(
  transaction: Writing | Upgrading,
  { articleId, card, annotations, facets }: Followed,
): Promise<void> {
  const store = transaction.objectStore('facets');
  const was = byText(facets);
  const is = byText(toFacets(card, annotations));
  const gone = [...was].filter(([text]) => !is.has(text));
  const added = [...is].filter(([text]) => !was.has(text));
  if (gone.length + added.length === 0) return;
  for (const [, facet] of gone) noteTally(transaction, facet, -1);
  for (const [, facet] of added) noteTally(transaction, facet, 1);
  if (is.size === 0) await store.delete(articleId);
  else putLater(store, { articleId, facets: [...is.values()] });
}

/** A range of the index by facets: everything under one thing. */
export function facetRange(kind: FacetKind, value: string): IDBKeyRange {
  // An array sorts behind every string and number: the range ends with everything that begins so.
  return IDBKeyRange.bound([kind, value], [kind, value, []]);
}

function byText(facets: Facet[]): Map<string, Facet> {
  return new Map(facets.map((facet) => [JSON.stringify(facet), facet]));
}
