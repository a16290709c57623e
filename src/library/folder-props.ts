import { t } from '../locale/translate.ts';
import { canChooseFolder } from './folder-access.ts';
import * as actions from './folder-actions.ts';
import type { FolderSectionProps } from './folder-section.tsx';
import { folder, folderFailure, folderProgress, folderReport, folderWaiting } from './folder-state.ts';

/** What the folder's section shows, and what can be done there. */
export function folderProps(): FolderSectionProps {
  const chosen = folder.value;
  return {
    isPossible: canChooseFolder(),
    folder: chosen && { name: chosen.handle.name, isWritable: chosen.isWritable },
    progress: folderProgress.value,
    report: folderReport.value,
    failure: folderFailure.value,
    onChoose: () => void actions.changeFolder(),
    onUpdate: () => void actions.updateEverything(),
    onStop: actions.stopFolder,
    onForget: () => void actions.forgetFolder(),
    onWriteGone: () => void actions.writeGone(),
  };
}

/** That articles wait for the reader to allow writing; null when none do. */
export function folderNotice(): string | null {
  const chosen = folder.value;
  if (!chosen || chosen.isWritable || folderWaiting.value === 0) return null;
  return t('folderWaiting', folderWaiting.value, chosen.handle.name);
}
