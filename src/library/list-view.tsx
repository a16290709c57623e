import { useEffect } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import type { QueryProblem } from '../model/query-problem.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import type { SearchHit } from '../model/search-hit.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { CardRow } from './card-row.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { ExportBar } from './export-bar.tsx';
import type { ExportFormat } from '../export/export-formats.ts';
import { ImportButtons } from './import-buttons.tsx';
import type { ImportProgress, ImportReport } from './import-report.ts';
import { ImportResult } from './import-result.tsx';
import { MoreButton } from './more-button.tsx';
import { QueryFacts } from './query-facts.tsx';
import { type Search, toListHash } from './route.ts';
import { SearchField } from './search-field.tsx';
import type { Busy } from './state.ts';
import { TagSelected } from './tag-selected.tsx';
import { useScrollPlace } from './use-scroll-place.ts';
import { ViewHeading } from './view-heading.tsx';

interface ListViewProps {
  search: Search;
  /** Null before they are loaded. */
  hits: SearchHit[] | null;
  /** The other sources of the same story, by the listed article's id. */
  sources: ReadonlyMap<string, ArticleCard[]>;
  /** An article came into sight, or was loaded anew; what it gives is called when it is gone again. */
  onSeen: (id: string) => () => void;
  problems: QueryProblem[];
  wantsSearch: boolean;
  onSearch: (search: Search) => void;
  onSearchFocus: () => void;
  onTag: (ids: string[], tag: string) => void;
  hasMore: boolean;
  selected: ReadonlySet<string>;
  busy: Busy;
  importReport: ImportReport | null;
  importProgress: ImportProgress | null;
  onToggle: (id: string) => void;
  onSelectAll: (isWanted: boolean) => void;
  onMore: () => void;
  onDelete: (ids: string[]) => void;
  onCopy: (id: string) => void;
  /** As a table, a row each. */
  onCopySelected: (ids: string[]) => void;
  onImport: (files: File[]) => void;
  onStopImport: () => void;
  onUndoImport: (importId: string) => void;
  /** `ids` null means everything found. */
  onExport: (format: ExportFormat, ids: string[] | null) => void;
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
  return (
    <>
      <header class="masthead">
        <ViewHeading watch={hits?.length}>{t('libraryTitle')}</ViewHeading>
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
      {hits?.length === 0 && (isSearch ? <NothingFound {...props} /> : <EmptyLibrary />)}
      {hits !== null && hits.length > 0 && <Hits {...props} hits={hits} />}
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

function Hits(props: ListViewProps & { hits: SearchHit[] }) {
  const { hits, selected } = props;
  return (
    <>
      <Toolbar {...props} />
      <ol class="card-list">
        {hits.map((hit) => (
          <CardRow
            key={hit.card.id}
            hit={hit}
            sources={props.sources.get(hit.card.id) ?? []}
            onSeen={props.onSeen}
            isSelected={selected.has(hit.card.id)}
            onToggle={() => {
              props.onToggle(hit.card.id);
            }}
            onDelete={() => {
              props.onDelete([hit.card.id]);
            }}
            onCopy={() => {
              props.onCopy(hit.card.id);
            }}
          />
        ))}
      </ol>
      {props.hasMore && <MoreButton onMore={props.onMore} watch={hits.length} />}
    </>
  );
}

function Toolbar({ hits, selected, busy, ...props }: ListViewProps & { hits: SearchHit[] }) {
  const ids = [...selected];
  const isAllSelected = hits.every(({ card }) => selected.has(card.id));
  const isSearch = props.search.query.trim() !== '';
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
        {isSearch ? t('selectFound') : t('selectAll')}
      </label>
      <ExportBar
        title={ids.length > 0 ? t('exportSelected', ids.length) : t(isSearch ? 'exportFound' : 'exportAll')}
        busy={busy}
        onExport={(format) => {
          props.onExport(format, ids.length === 0 ? null : ids);
        }}
      />
      {ids.length > 0 && (
        <>
          <CopyButton
            label={t('copySelected', ids.length)}
            testId="copy-selected"
            isMain
            onCopy={() => {
              props.onCopySelected(ids);
            }}
          />
          <TagSelected
            onTag={(tag) => {
              props.onTag(ids, tag);
            }}
          />
          <Button
            look="quiet"
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
