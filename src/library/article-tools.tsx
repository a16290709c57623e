import { t } from '../locale/translate.ts';
import { type Selecting, SelectionTools } from './selection-tools.tsx';

/** What can be done with selected articles, in views where there is nothing to do with all at once. */
export function ArticleTools({ selecting }: { selecting: Selecting }) {
  return (
    <SelectionTools
      {...selecting}
      selectLabel={t('selectAll')}
      exportLabel={(count) => t('exportSelected', count)}
    />
  );
}
