import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import { putIntoBin, takeFromBin } from './bin-requests.ts';
import { refreshView } from './refresh-view.ts';
import { listHash } from './route.ts';
import { unselect } from './selection.ts';
import { attempt, clusterFeed, dossier, listFeed, route, showToast } from './state.ts';
import { toBatches } from './to-batches.ts';

/** So many are changed in one transaction. */
const batchSize = 500;

/** Puts articles into the bin, and offers the way back. */
export function removeArticles(ids: string[]): Promise<void> {
  return attempt('deleteFailed', async () => {
    await putIntoBin('article', ids);
    unselect('article', ids);
    drop(ids);
    if (route.value.view === 'article') location.hash = listHash;
    showToast(t('articlesDeleted', ids.length), async () => {
      await takeFromBin('article', ids);
      await refreshView();
    });
    // What lay beyond the page's end moves up.
    await refreshView();
  });
}

/** Gives articles a tag, and offers the way back for those that did not have it. */
export function tagArticles(ids: string[], tag: string): Promise<void> {
  return attempt('saveFailed', async () => {
    const having = new Set(await askBackground('listArticlesTagged', tag));
    const others = ids.filter((id) => !having.has(id));
    await changeTagOf(others, tag, true);
    showToast(t('articlesTagged', others.length, tag), async () => {
      await changeTagOf(others, tag, false);
      await refreshView();
    });
    await refreshView();
  });
}

async function changeTagOf(ids: string[], tag: string, isWanted: boolean): Promise<void> {
  for (const batch of toBatches(ids, batchSize))
    await askBackground('changeTagOf', { ids: batch, tag, isWanted });
}

/** At once, wherever they are listed. */
function drop(ids: string[]): void {
  const gone = new Set(ids);
  for (const feed of [listFeed.value, dossier.value?.cards, clusterFeed.value?.feed]) feed?.drop(gone);
}
