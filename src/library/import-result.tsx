import { t } from '../locale/translate.ts';
import type { ImportReport } from './import-report.ts';

/** What the last import did. The region is there before its words, so that they are read out. */
export function ImportResult({ report }: { report: ImportReport | null }) {
  return (
    <div class="import-result" role="status">
      {report && <Counts {...report} />}
      {report?.errors.map(({ fileName, reason }, index) => (
        <p key={index} class="import-error" data-testid="import-error">
          {t('importFailed', fileName, reason)}
        </p>
      ))}
    </div>
  );
}

function Counts({ counts: { added, updated, same } }: ImportReport) {
  return <p data-testid="import-result">{t('importResult', added, updated, same)}</p>;
}
