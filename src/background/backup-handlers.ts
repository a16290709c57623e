import type { Handlers } from '../messaging/answer.ts';
import { parseArgument } from '../messaging/background-arguments.ts';
import { postChange } from '../messaging/changes.ts';
import type { BackupRequests } from '../messaging/backup-requests.ts';
import { getBackupStatus } from '../store/backups.ts';
import { listDrafts, mergeDrafts } from '../store/drafts.ts';
import { openStore } from '../store/open-store.ts';
import { makeBackup, stopBackup } from './make-backup.ts';

/** For the extension's own pages: files of everything, kept outside the browser. */
export const backupHandlers: Handlers<BackupRequests> = {
  async getBackupStatus() {
    return getBackupStatus(await openStore());
  },
  backUp: () => makeBackup('click'),
  stopBackUp() {
    stopBackup();
  },
  async listDrafts() {
    return listDrafts(await openStore());
  },
  async mergeDrafts(argument) {
    await mergeDrafts(await openStore(), parseArgument.mergeDrafts(argument));
    postChange({ articleIds: null });
  },
};
