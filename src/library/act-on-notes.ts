import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import type { Colour } from '../model/colour.ts';
import { putIntoBin, takeFromBin } from './bin-requests.ts';
import { refreshView } from './refresh-view.ts';
import { unselect } from './selection.ts';
import { attempt, dossier, noteFeed, showToast } from './state.ts';
import { toBatches } from './to-batches.ts';

/** So many are changed in one transaction. */
const batchSize = 500;

/** Puts notes into the bin, and offers the way back. */
export function removeNotes(ids: string[]): Promise<void> {
  return attempt('deleteFailed', async () => {
    await putIntoBin('note', ids);
    unselect('note', ids);
    const gone = new Set(ids);
    for (const feed of [noteFeed.value, dossier.value?.notes]) feed?.drop(gone);
    showToast(t('notesDeleted', ids.length), async () => {
      await takeFromBin('note', ids);
      await refreshView();
    });
    await refreshView();
  });
}

/** Gives notes a tag, and offers the way back for those that did not have it. */
export function tagNotes(ids: string[], tag: string): Promise<void> {
  return attempt('saveFailed', async () => {
    const changed = await changeTagOf(ids, tag, true);
    showToast(t('notesTagged', changed.length, tag), async () => {
      await changeTagOf(changed, tag, false);
      await refreshView();
    });
    await refreshView();
  });
}

/** Gives the marked passages among notes a colour, and offers the way back to their own. */
export function recolourNotes(ids: string[], colour: Colour): Promise<void> {
  return attempt('saveFailed', async () => {
    const before = await recolour(ids.map((id) => ({ id, colour })));
    showToast(t('notesRecoloured', before.length), async () => {
      await recolour(before);
      await refreshView();
    });
    await refreshView();
  });
}

/** Gives the ids of those that it changed. */
async function changeTagOf(ids: string[], tag: string, isWanted: boolean): Promise<string[]> {
  const changed: string[] = [];
  for (const batch of toBatches(ids, batchSize))
    changed.push(...(await askBackground('changeTagOfNotes', { ids: batch, tag, isWanted })));
  return changed;
}

type Coloured = { id: string; colour: string | null }[];

/** Gives the colours before, of those that it changed. */
async function recolour(wanted: Coloured): Promise<Coloured> {
  const before: Coloured = [];
  for (const batch of toBatches(wanted, batchSize))
    before.push(...(await askBackground('recolourNotes', batch)));
  return before;
}
