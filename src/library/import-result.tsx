import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import type { ImportProgress, ImportReport } from './import-report.ts';
import { RefusalList } from './refusal-list.tsx';

interface ImportResultProps {
  report: ImportReport | null;
  progress: ImportProgress | null;
  onStop: () => void;
  onUndo: (importId: string) => void;
}

/** How far an import is, and what the last one did. The region is there before its words, so that they are read out. */
export function ImportResult({ report, progress, onStop, onUndo }: ImportResultProps) {
  return (
    <div class="import-result" role="status">
      {progress && <Progress progress={progress} onStop={onStop} />}
      {report && <Report report={report} onUndo={onUndo} />}
    </div>
  );
}

function Progress({ progress, onStop }: { progress: ImportProgress; onStop: () => void }) {
  if (progress.state === 'writing')
    return (
      <div class="import-progress" data-testid="import-progress">
        <p>{t('importWriting')}</p>
        <progress aria-label={t('importWriting')} />
        <Button testId="import-stop" onClick={onStop}>
          {t('cancel')}
        </Button>
      </div>
    );
  const { file, files, fileName, items } = progress;
  return (
    <div class="import-progress" data-testid="import-progress">
      <p class="tabular">{t('importReading', file, files, fileName, items)}</p>
      <progress max={files} value={files === 1 ? undefined : file - 1} aria-label={t('importBusy')} />
      <Button testId="import-stop" onClick={onStop}>
        {t('cancel')}
      </Button>
    </div>
  );
}

function Report({ report, onUndo }: { report: ImportReport; onUndo: (importId: string) => void }) {
  const { counts, waiting, strays, refusals, importId } = report;
  if (report.isStopped) return <p data-testid="import-stopped">{t('importStopped')}</p>;
  return (
    <>
      <p data-testid="import-result">{t('importResult', counts.added, counts.updated, counts.same)}</p>
      {counts.conflicting > 0 && <p>{t('importConflicts', counts.conflicting)}</p>}
      {waiting > 0 && <p>{t('importWaiting', waiting)}</p>}
      {strays > 0 && <p>{t('importStrays', strays)}</p>}
      {importId !== null && (
        <Button
          testId="import-undo"
          onClick={() => {
            onUndo(importId);
          }}
        >
          {t('undoImport')}
        </Button>
      )}
      <RefusalList refusals={refusals} />
    </>
  );
}
