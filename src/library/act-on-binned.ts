import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import { refreshView } from './refresh-view.ts';
import { type RowKind, unselect } from './selection.ts';
import { attempt, bin, showToast } from './state.ts';
import { toBatches } from './to-batches.ts';

/** So many are changed in one transaction. */
const batchSize = 500;
/** What puts a kind into the bin, and what takes it out. */
const requests = {
  article: { remove: 'removeArticles', restore: 'restoreArticles' },
  note: { remove: 'removeNotes', restore: 'restoreNotes' },
} as const;

/** Takes articles, with their notes, or notes out of the bin, and offers the way back. */
export function restore(kind: RowKind, ids: string[]): Promise<void> {
  return attempt('undoFailed', async () => {
    for (const batch of toBatches(ids, batchSize)) await askBackground(requests[kind].restore, batch);
    unselect(kind, ids);
    (kind === 'article' ? bin.value?.articles : bin.value?.notes)?.drop(new Set(ids));
    showToast(t('restored', ids.length), async () => {
      for (const batch of toBatches(ids, batchSize)) await askBackground(requests[kind].remove, batch);
      await refreshView();
    });
    await refreshView();
  });
}
