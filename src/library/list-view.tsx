import { useEffect } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { Button } from '../ui/button.tsx';
import { CardRow } from './card-row.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { ExportBar } from './export-bar.tsx';
import type { ExportFormat } from '../export/export-formats.ts';
import { ImportButtons } from './import-buttons.tsx';
import type { ImportProgress, ImportReport } from './import-report.ts';
import { ImportResult } from './import-result.tsx';
import { ViewHeading } from './view-heading.tsx';

interface ListViewProps {
  /** Null before they are loaded. */
  cards: ArticleCard[] | null;
  hasMore: boolean;
  selected: ReadonlySet<string>;
  busy: 'import' | 'export' | null;
  importReport: ImportReport | null;
  importProgress: ImportProgress | null;
  onToggle: (id: string) => void;
  onSelectAll: (isWanted: boolean) => void;
  onMore: () => void;
  onDelete: (ids: string[]) => void;
  onImport: (files: File[]) => void;
  onStopImport: () => void;
  onUndoImport: (importId: string) => void;
  /** `ids` null means everything saved. */
  onExport: (format: ExportFormat, ids: string[] | null) => void;
}

/** Everything saved, newest first, and what can be done with one, some or all of it. */
export function ListView(props: ListViewProps) {
  const { cards, selected, busy } = props;
  useEffect(() => {
    document.title = `${t('libraryTitle')} · ${t('extensionName')}`;
  }, []);
  return (
    <>
      <header class="masthead">
        <ViewHeading watch={cards?.length}>{t('libraryTitle')}</ViewHeading>
        <p class="masthead-name">{t('extensionName')}</p>
        <ImportButtons isBusy={busy === 'import'} onImport={props.onImport} />
      </header>
      <ImportResult
        report={props.importReport}
        progress={props.importProgress}
        onStop={props.onStopImport}
        onUndo={props.onUndoImport}
      />
      {cards?.length === 0 && <EmptyLibrary />}
      {cards !== null && cards.length > 0 && (
        <>
          <Toolbar {...props} cards={cards} />
          <ol class="card-list">
            {cards.map((card) => (
              <CardRow
                key={card.id}
                card={card}
                isSelected={selected.has(card.id)}
                onToggle={() => {
                  props.onToggle(card.id);
                }}
                onDelete={() => {
                  props.onDelete([card.id]);
                }}
              />
            ))}
          </ol>
          {props.hasMore && <Button onClick={props.onMore}>{t('more')}</Button>}
        </>
      )}
    </>
  );
}

function Toolbar({ cards, selected, busy, ...props }: ListViewProps & { cards: ArticleCard[] }) {
  const ids = [...selected];
  const isAllSelected = cards.every(({ id }) => selected.has(id));
  return (
    <div class="toolbar">
      <label class="toolbar-select">
        <input
          type="checkbox"
          data-testid="select-all"
          checked={isAllSelected}
          indeterminate={ids.length > 0 && !isAllSelected}
          onChange={() => {
            props.onSelectAll(!isAllSelected);
          }}
        />
        {t('selectAll')}
      </label>
      <ExportBar
        title={ids.length === 0 ? t('exportAll') : t('exportSelected', ids.length)}
        isBusy={busy === 'export'}
        onExport={(format) => {
          props.onExport(format, ids.length === 0 ? null : ids);
        }}
      />
      {ids.length > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            props.onDelete(ids);
          }}
        >
          {t('deleteSelected')}
        </Button>
      )}
    </div>
  );
}
