import type { ComponentChildren } from 'preact';
import { formatNumber } from '../locale/format-number.ts';
import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { FolderResult } from './folder-result.tsx';
import type { FolderReport } from './run-folder.ts';
import './folder-section.css';

export interface FolderSectionProps {
  /** Whether the browser has such a thing at all. */
  isPossible: boolean;
  folder: { name: string; isWritable: boolean } | null;
  progress: { done: number; total: number } | null;
  report: FolderReport | null;
  /** Why the last run failed, in words; null when it did not. */
  failure: string | null;
  onChoose: () => void;
  onUpdate: () => void;
  onStop: () => void;
  onForget: () => void;
  onWriteGone: () => void;
}

/** A folder of the reader's in which Markdown is kept current. */
export function FolderSection(props: FolderSectionProps) {
  const { isPossible, folder, progress, report, failure, onChoose, onStop, onWriteGone } = props;
  return (
    <Section title={t('folder')}>
      <p class="settings-help">{t(isPossible ? 'folderHelp' : 'folderImpossible')}</p>
      {isPossible && !folder && (
        <Button testId="folder-choose" onClick={onChoose}>
          {t('folderChoose')}
        </Button>
      )}
      {folder && <Chosen {...props} folder={folder} />}
      <div role="status">
        {progress && <Progress {...progress} onStop={onStop} />}
        {!progress && failure !== null && (
          <p class="folder-failure" data-testid="folder-failure">
            {failure}
          </p>
        )}
        {!progress && report && <FolderResult report={report} onWriteGone={onWriteGone} />}
      </div>
    </Section>
  );
}

type ChosenProps = FolderSectionProps & { folder: { name: string; isWritable: boolean } };

function Chosen({ folder, progress, onChoose, onUpdate, onForget }: ChosenProps): ComponentChildren {
  const isBusy = progress !== null;
  return (
    <>
      <p>
        {t('folderChosen')} <strong data-testid="folder-name">{folder.name}</strong>
      </p>
      {!folder.isWritable && <p class="settings-help">{t('folderAsks')}</p>}
      <p class="folder-buttons">
        <Button look="primary" testId="folder-update" disabled={isBusy} onClick={onUpdate}>
          {t(folder.isWritable ? 'folderUpdate' : 'folderAllow')}
        </Button>
        <Button testId="folder-change" disabled={isBusy} onClick={onChoose}>
          {t('folderChange')}
        </Button>
        <Button look="quiet" testId="folder-forget" onClick={onForget}>
          {t('folderForget')}
        </Button>
      </p>
    </>
  );
}

function Progress({ done, total, onStop }: { done: number; total: number; onStop: () => void }) {
  return (
    <div class="folder-progress" data-testid="folder-progress">
      <p class="tabular">{t('folderProgress', formatNumber(done), formatNumber(total))}</p>
      <progress max={Math.max(total, 1)} value={done} aria-label={t('folder')} />
      <Button testId="folder-stop" onClick={onStop}>
        {t('cancel')}
      </Button>
    </div>
  );
}
