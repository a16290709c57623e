import { useEffect } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import type { QueryProblem } from '../model/query-problem.ts';
import type { ListedHit } from './ask-hits.ts';
import { CardRow } from './card-row.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import type { ExportFormat } from '../export/export-formats.ts';
import { ImportButtons } from './import-buttons.tsx';
import type { ImportProgress, ImportReport } from './import-report.ts';
import { ImportResult } from './import-result.tsx';
import type { ListRows } from './list-rows.ts';
import { countRows } from './paged-rows.ts';
import { QueryFacts } from './query-facts.tsx';
import { type Search, toListHash } from './route.ts';
import { SearchField } from './search-field.tsx';
import { type Selecting, SelectionTools } from './selection-tools.tsx';
import type { Busy } from './state.ts';
import { useScrollPlace } from './use-scroll-place.ts';
import { ViewHeading } from './view-heading.tsx';
import { VirtualList } from './virtual-list.tsx';

interface ListViewProps {
  search: Search;
  /** Null before they are loaded. */
  hits: ListRows<ListedHit> | null;
  selecting: Selecting;
  problems: QueryProblem[];
  wantsSearch: boolean;
  onSearch: (search: Search) => void;
  onSearchFocus: () => void;
  busy: Busy;
  importReport: ImportReport | null;
  importProgress: ImportProgress | null;
  onCopy: (id: string) => void;
  onImport: (files: File[]) => void;
  onStopImport: () => void;
  onUndoImport: (importId: string) => void;
  /** Everything found. */
  onExportFound: (format: ExportFormat) => void;
}

/** Everything saved, or what a search finds of it, and what can be done with one, some or all of it. */
export function ListView(props: ListViewProps) {
  const { hits, search, busy } = props;
  const isSearch = search.query.trim() !== '';
  useEffect(() => {
    const place = isSearch ? search.query : t('libraryTitle');
    document.title = `${place} · ${t('extensionName')}`;
  }, [search.query]);
  useScrollPlace(toListHash(search));
  const count = hits === null ? null : countRows(hits.pages);
  return (
    <>
      <header class="masthead">
        <ViewHeading watch={count}>{t('libraryTitle')}</ViewHeading>
        <p class="masthead-name">{t('extensionName')}</p>
        <ImportButtons isBusy={busy === 'import'} onImport={props.onImport} />
      </header>
      <ImportResult
        report={props.importReport}
        progress={props.importProgress}
        onStop={props.onStopImport}
        onUndo={props.onUndoImport}
      />
      <SearchField
        search={search}
        onSearch={props.onSearch}
        wantsFocus={props.wantsSearch}
        onFocus={props.onSearchFocus}
      />
      <QueryFacts
        query={search.query}
        problems={props.problems}
        onQuery={(query) => {
          props.onSearch({ ...search, query });
        }}
      />
      {count === 0 && (isSearch ? <NothingFound {...props} /> : <EmptyLibrary />)}
      {hits !== null && count !== 0 && <Hits {...props} hits={hits} />}
    </>
  );
}

/** Where the query itself is at fault, that is said already. */
function NothingFound({ problems }: Pick<ListViewProps, 'problems'>) {
  return (
    <p class="search-none" role="status">
      {problems.length === 0 ? t('searchNone') : ''}
    </p>
  );
}

/** What an article may be high, in CSS pixels. */
const estimate = 118;

function Hits({ hits, selecting, busy, ...props }: ListViewProps & { hits: ListRows<ListedHit> }) {
  const isSearch = props.search.query.trim() !== '';
  return (
    <>
      <SelectionTools
        {...selecting}
        busy={busy}
        selectLabel={isSearch ? t('selectFound') : t('selectAll')}
        exportLabel={(count) => t('exportSelected', count)}
        exportAll={{ title: isSearch ? t('exportFound') : t('exportAll'), onExport: props.onExportFound }}
      />
      <VirtualList key={hits.key} rows={hits} label={t('articles')} estimate={estimate}>
        {(hit, place) => {
          const { id } = hit.card;
          const story = hits.stories?.storyOf(id) ?? [id];
          const selectedCount = story.filter((one) => selecting.selected.has(one)).length;
          const isUnfolded = hits.stories?.isUnfolded(id) ?? false;
          return (
            <CardRow
              hit={hit}
              place={place}
              told={hits.stories?.toldUnder(hit) ?? []}
              toldBy={hits.stories?.toldBy(id) ?? null}
              isUnfolded={isUnfolded}
              onUnfold={() => {
                hits.stories?.onToggle(id);
              }}
              isSelected={selectedCount === story.length}
              isPartlySelected={selectedCount > 0 && selectedCount < story.length}
              onToggle={(isRange) => {
                selecting.onToggle(id, id, isRange);
              }}
              onDelete={() => {
                selecting.onDelete(story);
              }}
              onCopy={() => {
                props.onCopy(id);
              }}
            />
          );
        }}
      </VirtualList>
    </>
  );
}
