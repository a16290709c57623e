import { t } from '../locale/translate.ts';

/** What to do as long as nothing is saved. */
export function EmptyLibrary() {
  return (
    <section class="empty-library">
      <h2>{t('libraryEmpty')}</h2>
      <p>{t('libraryEmptyHow')}</p>
      <p>{t('libraryEmptyImport')}</p>
    </section>
  );
}
