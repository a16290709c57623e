import { describeBackup, explainBackupFailure, formatCount } from '../locale/explain-backup.ts';
import { formatMoment } from '../locale/format-time.ts';
import { t } from '../locale/translate.ts';
import type { BackupStatus } from '../model/backup.ts';
import { type BackupSchedule, backupSchedules } from '../model/backup-schedule.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';

export interface BackupSectionProps {
  /** Null before it is known. */
  status: BackupStatus | null;
  /** Null before it is loaded. */
  schedule: BackupSchedule | null;
  /** Whether the reader just refused what a schedule needs. */
  isRefused: boolean;
  isBusy: boolean;
  onBackUp: () => void;
  onSchedule: (schedule: BackupSchedule) => void;
}

/** A file of everything, to be kept outside the browser: one now, and others by themselves. */
export function BackupSection({ status, schedule, isRefused, isBusy, ...actions }: BackupSectionProps) {
  return (
    <Section title={t('backup')}>
      <p class="settings-help">{t('backupHelp')}</p>
      <p>
        <Button look="primary" testId="backup-now" disabled={isBusy} onClick={actions.onBackUp}>
          {t('backupNow')}
        </Button>
      </p>
      <div class="backup-status" role="status">
        {status && <Status {...status} />}
      </div>
      {schedule !== null && <Schedule schedule={schedule} onSchedule={actions.onSchedule} />}
      <p class="settings-help">{t('backupScheduleHelp')}</p>
      <p role="status" data-testid="backup-refused">
        {isRefused && t('backupRefused')}
      </p>
    </Section>
  );
}

function Status({ last, failed, changes }: BackupStatus) {
  return (
    <>
      <p data-testid="backup-result">{last ? describeBackup(last) : t('backupNever')}</p>
      {failed?.failure && (
        <p class="backup-failed" data-testid="backup-failed">
          {t('backupLastFailed', formatMoment(failed.startedAt), explainBackupFailure(failed.failure))}
        </p>
      )}
      {last && changes > 0 && <p class="settings-help">{t('backupChanges', formatCount(changes))}</p>}
    </>
  );
}

const labels = { off: 'backupOff', daily: 'backupDaily', weekly: 'backupWeekly' } as const;

function Schedule({
  schedule,
  onSchedule,
}: Pick<BackupSectionProps, 'onSchedule'> & { schedule: BackupSchedule }) {
  return (
    <fieldset class="backup-schedule">
      <legend>{t('backupSchedule')}</legend>
      {backupSchedules.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="backup-schedule"
            checked={choice === schedule}
            data-testid={`backup-${choice}`}
            onClick={() => {
              if (choice !== schedule) onSchedule(choice);
            }}
          />
          {t(labels[choice])}
        </label>
      ))}
    </fieldset>
  );
}
