import { explainReminder } from '../locale/explain-backup.ts';
import { t } from '../locale/translate.ts';
import type { BackupReminder } from '../model/backup-reminder.ts';
import { Button } from './button.tsx';
import './backup-reminder.css';

interface BackupReminderBarProps {
  reminder: BackupReminder;
  isBusy: boolean;
  onBackUp: () => void;
  onDismiss: () => void;
}

/** A quiet word that much is in this browser alone, with what helps, and a way to hear no more of it for a while. */
export function BackupReminderBar({ reminder, isBusy, onBackUp, onDismiss }: BackupReminderBarProps) {
  return (
    <aside class="backup-reminder" aria-label={t('backup')} data-testid="backup-reminder">
      <p>{explainReminder(reminder)}</p>
      <div class="backup-reminder-actions">
        <Button testId="backup-remind-now" disabled={isBusy} onClick={onBackUp}>
          {t('backupNow')}
        </Button>
        <Button look="quiet" testId="backup-remind-later" onClick={onDismiss}>
          {t('notNow')}
        </Button>
      </div>
    </aside>
  );
}
