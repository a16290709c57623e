import { onChange } from '../messaging/changes.ts';
import { backUp, loadBackupStatus } from './backup-actions.ts';

/** The search of an address of the library that makes a backup at once: for who asked for one elsewhere. */
const wish = '?backup';

/** Learns how things stand with backups, now and whenever something changed. */
export function followBackups(): void {
  if (location.search === wish) {
    history.replaceState(null, '', location.pathname + location.hash); // once, not at every reload
    void backUp();
  }
  void loadBackupStatus();
  onChange(() => void loadBackupStatus());
}
