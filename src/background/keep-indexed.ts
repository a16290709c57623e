import { closeSegment } from '../store/close-segment.ts';
import { rebuildFacets } from '../store/enter-all-facets.ts';
import { openStore } from '../store/open-store.ts';
import { isIndexSound, rebuildIndex } from '../store/rebuild-index.ts';
import { createPause } from './create-pause.ts';
import { createWhenQuiet } from './when-quiet.ts';

let work = Promise.resolve();

/** Indexes what waits for it once nothing has changed for a second; to be called after changes. */
export const keepIndexed = createWhenQuiet(() => inTurn(closeSegments));

/** Makes the index anew where an earlier session left it wrong, and goes on with what that left undone. */
export async function repairIndex(): Promise<void> {
  const database = await openStore();
  if (!(await isIndexSound(database))) await inTurn(async () => rebuildIndex(database));
  keepIndexed();
}

/** Makes the index anew, and under what everything is found; what is saved can be searched meanwhile. */
export async function makeIndexAnew(): Promise<void> {
  await inTurn(async () => {
    const database = await openStore();
    await rebuildIndex(database);
    await rebuildFacets(database);
  });
  keepIndexed();
}

/** One piece of work on the index at a time: two would write into the same segment. */
function inTurn(next: () => Promise<void>): Promise<void> {
  const done = work.then(next);
  work = done.catch(() => undefined); // whoever asked gets the error from `done`
  return done;
}

async function closeSegments(): Promise<void> {
  const database = await openStore();
  const pause = createPause();
  while (await closeSegment(database, pause)) await pause();
}
