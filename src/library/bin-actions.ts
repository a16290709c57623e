import { createBin } from './bin-feeds.ts';
import { attempt, bin } from './state.ts';

const opened = createBin();

/** Loads what lies in the bin, or what is shown of it anew. */
export function loadBin(): Promise<void> {
  return attempt('loadFailed', async () => {
    await Promise.all([opened.articles.refresh(), opened.notes.refresh()]);
    bin.value = opened;
  });
}
