import { t } from '../locale/translate.ts';
import { putIntoBin, takeFromBin } from './bin-requests.ts';
import { refreshView } from './refresh-view.ts';
import { type RowKind, unselect } from './selection.ts';
import { attempt, bin, showToast } from './state.ts';

/** Takes articles, with their notes, or notes out of the bin, and offers the way back. */
export function restore(kind: RowKind, ids: string[]): Promise<void> {
  return attempt('undoFailed', async () => {
    await takeFromBin(kind, ids);
    unselect(kind, ids);
    (kind === 'article' ? bin.value?.articles : bin.value?.notes)?.drop(new Set(ids));
    showToast(t('restored', ids.length), async () => {
      await putIntoBin(kind, ids);
      await refreshView();
    });
    await refreshView();
  });
}
