/** What the choice of a tab depends on; `lastAccessed` is milliseconds and absent before Chrome 121. */
export interface TabFacts {
  id?: number | undefined;
  index: number;
  active: boolean;
  lastAccessed?: number | undefined;
  url?: string | undefined;
}

/**
 * The tab whose article the popup shows, out of those of its window: the active one. Opened as a tab itself (`ownId`),
 * the popup is the active one, so it is the other tab used last; where the browser does not tell, the last in the row.
 * Pages of ours, whose addresses begin with `ownOrigin`, are never articles. Null when there is none.
 */
export function pickTab<Tab extends TabFacts>(
  tabs: Tab[],
  ownId: number | null,
  ownOrigin: string,
): Tab | null {
  const others = tabs.filter(
    ({ id, url }) => id !== undefined && id !== ownId && url?.startsWith(ownOrigin) !== true,
  );
  if (ownId === null) return others.find(({ active }) => active) ?? null;
  return others.sort(byUse).at(-1) ?? null;
}

function byUse(a: TabFacts, b: TabFacts): number {
  return (a.lastAccessed ?? 0) - (b.lastAccessed ?? 0) || a.index - b.index;
}
