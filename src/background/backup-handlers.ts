import type { Handlers } from '../messaging/answer.ts';
import { parseArgument } from '../messaging/background-arguments.ts';
import { postChange } from '../messaging/changes.ts';
import type { BackupRequests } from '../messaging/backup-requests.ts';
import { beginBackup, endBackup, getBackupStatus } from '../store/backups.ts';
import { listDrafts, mergeDrafts } from '../store/drafts.ts';
import { openStore } from '../store/open-store.ts';
import { makeBackup } from './make-backup.ts';

/** For the extension's own pages: files of everything, kept outside the browser. */
export const backupHandlers: Handlers<BackupRequests> = {
  async getBackupStatus() {
    return getBackupStatus(await openStore());
  },
  backUp: () => makeBackup('click'),
  async beginBackup(argument) {
    await beginBackup(await openStore(), parseArgument.beginBackup(argument), 'click');
  },
  async endBackup(argument) {
    const { startedAt, outcome } = parseArgument.endBackup(argument);
    await endBackup(await openStore(), startedAt, outcome);
    postChange({ articleIds: null });
  },
  async listDrafts() {
    return listDrafts(await openStore());
  },
  async mergeDrafts(argument) {
    await mergeDrafts(await openStore(), parseArgument.mergeDrafts(argument));
    postChange({ articleIds: null });
  },
};
