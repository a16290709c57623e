import type { ComponentChildren } from 'preact';
import type { ExportFormat } from '../export/export-formats.ts';
import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { ExportBar } from './export-bar.tsx';
import { SelectAll } from './select-all.tsx';
import type { Busy } from './state.ts';
import { TagSelected } from './tag-selected.tsx';

/** What can be done with the rows of a list that are selected. */
export interface Selecting {
  /** The ids of what is selected. */
  selected: ReadonlyMap<string, string>;
  isAllSelected: boolean;
  busy: Busy;
  wantsTag: boolean;
  onTagFocus: () => void;
  onToggle: (id: string, articleId: string, isRange: boolean) => void;
  onSelectAll: (isWanted: boolean) => void;
  onTag: (ids: string[], tag: string) => void;
  onDelete: (ids: string[]) => void;
  onExport: (format: ExportFormat, ids: string[]) => void;
  /** As a table, a row each; absent where that is not offered. */
  onCopySelected?: (ids: string[]) => void;
}

interface SelectionToolsProps extends Selecting {
  /** What the box that selects everything says. */
  selectLabel: string;
  /** What the export of so many says. */
  exportLabel: (count: number) => string;
  /** The export of everything, shown where nothing is selected. */
  exportAll?: { title: string; onExport: (format: ExportFormat) => void };
  children?: ComponentChildren;
}

/** A box that selects everything, and what can be done with what is selected; it stays in sight while something is. */
export function SelectionTools({ selected, isAllSelected, busy, exportAll, ...props }: SelectionToolsProps) {
  const ids = [...selected.keys()];
  const { onCopySelected } = props;
  return (
    <div class="toolbar" data-active={ids.length > 0}>
      <SelectAll
        label={props.selectLabel}
        count={ids.length}
        isAllSelected={isAllSelected}
        onSelectAll={props.onSelectAll}
      />
      {ids.length === 0 && exportAll && <ExportBar busy={busy} {...exportAll} />}
      {ids.length > 0 && (
        <>
          <ExportBar
            title={props.exportLabel(ids.length)}
            busy={busy}
            onExport={(format) => {
              props.onExport(format, ids);
            }}
          />
          {onCopySelected && (
            <CopyButton
              label={t('copySelected', ids.length)}
              testId="copy-selected"
              isMain
              onCopy={() => {
                onCopySelected(ids);
              }}
            />
          )}
          {props.children}
          <TagSelected
            wantsFocus={props.wantsTag}
            onFocus={props.onTagFocus}
            onTag={(tag) => {
              props.onTag(ids, tag);
            }}
          />
          <Button
            look="quiet"
            testId="delete-selected"
            onClick={() => {
              props.onDelete(ids);
            }}
          >
            {t('deleteSelected')}
          </Button>
        </>
      )}
    </div>
  );
}
