import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import type { TagChange } from '../model/replace-tags.ts';
import { attempt, showToast, tagCounts } from './state.ts';

/** Loads every tag with what bears it. */
export function loadTags(): Promise<void> {
  return attempt('loadFailed', async () => {
    tagCounts.value = await askBackground('listTags');
  });
}

/** Renames a tag, merges several into one, or removes them (`to` null), wherever they are; offers the way back. */
export function changeTagsEverywhere(change: TagChange): Promise<void> {
  return attempt('saveFailed', async () => {
    const before = await askBackground('listTagged', change.from);
    await askBackground('replaceTags', change);
    const names = change.from.join(t('listSeparator'));
    const words = change.to === null ? t('tagsRemoved', names) : t('tagsReplaced', names, change.to);
    showToast(words, async () => {
      await askBackground('returnTags', { change, before });
      await loadTags();
    });
    await loadTags();
  });
}
