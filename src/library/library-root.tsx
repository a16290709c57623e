import '@preact/signals';
import { t } from '../locale/translate.ts';
import { Message } from '../ui/message.tsx';
import { Toast } from '../ui/toast.tsx';
import * as articleActions from './article-actions.ts';
import { ArticleView } from './article-view.tsx';
import { exportArticles, importFiles } from './file-actions.ts';
import * as listActions from './list-actions.ts';
import { ListView } from './list-view.tsx';
import { listHash } from './route.ts';
import * as state from './state.ts';
import { ViewHeading } from './view-heading.tsx';
import './library.css';

/** The library, whole: reads the state, and hands plain values down. */
export function LibraryRoot() {
  const failure = state.failure.value;
  return (
    <div class="library" data-testid="library">
      {failure && <Message tone="alarm" text={failure.text} onRetry={failure.retry} />}
      <main>{state.route.value.view === 'list' ? <List /> : <Opened />}</main>
      <Toast
        toast={state.toast.value}
        onClose={() => {
          state.toast.value = null;
        }}
      />
    </div>
  );
}

function List() {
  return (
    <ListView
      cards={state.cards.value}
      hasMore={state.hasMore.value}
      selected={state.selected.value}
      busy={state.busy.value}
      importReport={state.importReport.value}
      onToggle={listActions.toggleSelected}
      onSelectAll={(isWanted) => void listActions.selectAll(isWanted)}
      onMore={() => void listActions.loadMore()}
      onDelete={(ids) => void listActions.removeArticles(ids)}
      onImport={(files) => void importFiles(files)}
      onExport={(format, ids) => void exportArticles(format, ids)}
    />
  );
}

function Missing() {
  return (
    <>
      <ViewHeading>{t('libraryTitle')}</ViewHeading>
      <p>{t('articleMissing')}</p>
      <a href={listHash}>{t('backToLibrary')}</a>
    </>
  );
}

function Opened() {
  const opened = state.opened.value;
  if (opened.state === 'loading') return null;
  if (opened.state === 'missing') return <Missing />;
  const { article, annotations } = opened;
  return (
    <ArticleView
      key={article.id}
      article={article}
      annotations={annotations}
      draft={state.draft.value}
      edit={state.edit.value}
      isExporting={state.busy.value === 'export'}
      onTags={(tags) => void articleActions.changeTags(tags)}
      onDraft={(text) => void articleActions.writeDraft(text)}
      onSaveNote={() => void articleActions.saveNote()}
      onEdit={(annotation) => void articleActions.startEdit(annotation)}
      onEditInput={(text) => void articleActions.writeEdit(text)}
      onSaveEdit={() => void articleActions.saveEdit()}
      onCancelEdit={() => void articleActions.cancelEdit()}
      onDeleteNote={(annotation) => void articleActions.removeNote(annotation)}
      onDelete={() => void listActions.removeArticles([article.id])}
      onExport={(format) => void exportArticles(format, [article.id])}
      onReject={(security, where) => void articleActions.reject(security, where)}
      onTakeBack={(security) => void articleActions.takeBack(security)}
    />
  );
}
