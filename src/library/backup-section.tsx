import { formatNumber } from '../locale/format-number.ts';
import { t } from '../locale/translate.ts';
import type { BackupCounts } from '../model/backup.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';

export interface BackupSectionProps {
  /** The backup just made and verified; null for none. */
  last: (BackupCounts & { name: string }) | null;
  isBusy: boolean;
  onBackUp: () => void;
}

/** A file of everything, to be kept outside the browser. */
export function BackupSection({ last, isBusy, onBackUp }: BackupSectionProps) {
  return (
    <Section title={t('backup')}>
      <p class="settings-help">{t('backupHelp')}</p>
      <p>
        <Button look="primary" testId="backup-now" disabled={isBusy} onClick={onBackUp}>
          {t('backupNow')}
        </Button>
      </p>
      <p role="status" data-testid="backup-result">
        {last && t('backupVerified', last.name, formatNumber(last.articles), formatNumber(last.annotations))}
      </p>
    </Section>
  );
}
