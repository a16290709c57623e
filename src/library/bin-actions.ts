import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import { attempt, bin, showToast } from './state.ts';

/** Loads what lies in the bin. */
export function loadBin(): Promise<void> {
  return attempt('loadFailed', async () => {
    bin.value = await askBackground('listBin');
  });
}

/** Takes an article out of the bin, with its notes, and offers the way back. */
export function restoreArticle(id: string): Promise<void> {
  return attempt('undoFailed', async () => {
    await askBackground('restoreArticles', [id]);
    await loadBin();
    showToast(t('restored'), async () => {
      await askBackground('removeArticles', [id]);
      await loadBin();
    });
  });
}

/** Takes an annotation out of the bin, and offers the way back. */
export function restoreAnnotation(id: string): Promise<void> {
  return attempt('undoFailed', async () => {
    await askBackground('restoreAnnotation', id);
    await loadBin();
    showToast(t('restored'), async () => {
      await askBackground('removeAnnotation', id);
      await loadBin();
    });
  });
}
