import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import { SelectAll } from './select-all.tsx';
import type { Selecting } from './selection-tools.tsx';

/** What can be done with what lies in the bin. */
export interface Restoring extends Pick<
  Selecting,
  'selected' | 'isAllSelected' | 'onToggle' | 'onSelectAll'
> {
  onRestore: (ids: string[]) => void;
}

/** A box that selects everything of a kind, and the way back for what is selected. */
export function BinTools({
  selected,
  isAllSelected,
  onSelectAll,
  onRestore,
  testId,
}: Restoring & { testId: string }) {
  const ids = [...selected.keys()];
  return (
    <div class="toolbar" data-active={ids.length > 0}>
      <SelectAll
        label={t('selectAll')}
        count={ids.length}
        isAllSelected={isAllSelected}
        onSelectAll={onSelectAll}
      />
      {ids.length > 0 && (
        <Button
          look="primary"
          testId={testId}
          onClick={() => {
            onRestore(ids);
          }}
        >
          {t('restoreSelected', ids.length)}
        </Button>
      )}
    </div>
  );
}
