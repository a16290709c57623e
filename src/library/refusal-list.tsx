import { t } from '../locale/translate.ts';
import type { Refusals } from './import-report.ts';

/** What was not imported, with the reasons. */
export function RefusalList({ refusals: { named, files, items } }: { refusals: Refusals }) {
  const more = files + items - named.length;
  return (
    <>
      {named.map(({ fileName, where, reason }, index) => (
        <p key={index} class="import-error" data-testid="import-error">
          {where === ''
            ? t('importFailed', fileName, reason)
            : t('importItemFailed', fileName, where, reason)}
        </p>
      ))}
      {more > 0 && <p class="import-error">{t('importMoreFailed', more)}</p>}
    </>
  );
}
