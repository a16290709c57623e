import '@preact/signals';
import { t } from '../locale/translate.ts';
import { BackupReminderBar } from '../ui/backup-reminder.tsx';
import { Message } from '../ui/message.tsx';
import { Toast } from '../ui/toast.tsx';
import { removeArticles } from './act-on-articles.ts';
import * as articleActions from './article-actions.ts';
import { BinView } from './bin-view.tsx';
import { LibraryNav } from './library-nav.tsx';
import * as noteActions from './note-actions.ts';
import { changeSettings, previewTemplates } from './settings-actions.ts';
import { SettingsView } from './settings-view.tsx';
import { defaultSettings } from '../model/settings.ts';
import { ArticleView } from './article-view.tsx';
import { Browsing } from './browsing.tsx';
import { exportArticles, exportFound } from './file-actions.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { folderNotice, folderProps } from './folder-props.ts';
import * as backups from './backup-actions.ts';
import * as copyActions from './copy-actions.ts';
import { CopyDialog } from './copy-dialog.tsx';
import { answerImport, importFiles, stopImport, undoImport } from './import-actions.ts';
import { ImportDialog } from './import-dialog.tsx';
import * as listActions from './list-actions.ts';
import { toListRows } from './list-rows.ts';
import { ListView } from './list-view.tsx';
import { listHash } from './route.ts';
import * as state from './state.ts';
import { openedSources } from './story-sources.ts';
import { toRestoring, toSelectingArticles } from './to-selecting.ts';
import { ViewHeading } from './view-heading.tsx';
import { stopWork } from './work.ts';
import { WorkProgress } from './work-progress.tsx';
import './library.css';

/** The library, whole: reads the state, and hands plain values down. */
export function LibraryRoot() {
  const failure = state.failure.value;
  const question = state.importQuestion.value;
  return (
    <div class="library" data-testid="library">
      {state.isDropTarget.value && <p class="drop-target">{t('dropToImport')}</p>}
      {question && <ImportDialog {...question} onAnswer={answerImport} />}
      {state.showsKeys.value && (
        <KeysDialog
          route={state.route.value}
          onClose={() => {
            state.showsKeys.value = false;
          }}
        />
      )}
      {state.refusedCopy.value !== null && (
        <CopyDialog
          text={state.refusedCopy.value}
          onClose={() => {
            state.refusedCopy.value = null;
          }}
        />
      )}
      {failure && <Message tone="alarm" text={failure.text} onRetry={failure.retry} />}
      <LibraryNav view={state.route.value.view} notice={folderNotice()} />
      <Reminder />
      <main>
        <View />
      </main>
      <WorkProgress progress={state.workProgress} onStop={stopWork} />
      <Toast
        toast={state.toast.value}
        onClose={() => {
          state.toast.value = null;
        }}
      />
    </div>
  );
}

/** Not in the settings, where the same is said. */
function Reminder() {
  const reminder = backups.backupReminder.value;
  if (!reminder || state.route.value.view === 'settings') return null;
  return (
    <BackupReminderBar
      reminder={reminder}
      isBusy={state.busy.value !== null}
      onBackUp={() => void backups.backUp()}
      onDismiss={() => void backups.dismissReminder()}
    />
  );
}

function View() {
  const route = state.route.value;
  switch (route.view) {
    case 'list':
      return <List />;
    case 'article':
      return <Opened />;
    case 'security':
    case 'notes':
    case 'clusters':
    case 'tags':
      return <Browsing route={route} />;
    case 'bin':
      return <InBin />;
    case 'settings':
      return (
        <SettingsView
          settings={state.settings.value}
          onColourNames={(colourNames) => void changeSettings({ colourNames })}
          onTemplates={(templates) => void changeSettings(templates)}
          onPreview={previewTemplates}
          backup={{
            status: backups.backupStatus.value,
            schedule: state.settings.value?.backupSchedule ?? null,
            isRefused: backups.isScheduleRefused.value,
            isBusy: state.busy.value !== null,
            onBackUp: () => void backups.backUp(),
            onSchedule: (schedule) => void backups.changeSchedule(schedule),
          }}
          folder={folderProps()}
        />
      );
  }
}

function InBin() {
  const bin = state.bin.value;
  const [articles, notes] = [toListRows(bin?.articles), toListRows(bin?.notes)];
  return (
    <BinView
      {...{ articles, notes }}
      restoringArticles={toRestoring('article', articles)}
      restoringNotes={toRestoring('note', notes)}
    />
  );
}

function List() {
  const hits = toListRows(state.listFeed.value);
  return (
    <ListView
      search={listActions.currentSearch()}
      hits={hits}
      selecting={toSelectingArticles(hits)}
      problems={state.problems.value}
      wantsSearch={state.wantsSearch.value}
      onSearch={(search) => void listActions.changeSearch(search)}
      onSearchFocus={() => {
        state.wantsSearch.value = false;
      }}
      busy={state.busy.value}
      importReport={state.importReport.value}
      importProgress={state.importProgress.value}
      onCopy={(id) => void copyActions.copyArticle(id)}
      onImport={(files) => void importFiles(files)}
      onStopImport={stopImport}
      onUndoImport={(importId) => void undoImport(importId)}
      onExportFound={(format) => void exportFound(format, null)}
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
  const { article, revisions } = opened;
  return (
    <ArticleView
      key={article.id}
      article={article}
      revisions={revisions}
      shownRevision={state.shownRevision.value}
      onRevision={articleActions.showRevision}
      placed={state.placed.value}
      sources={openedSources.value}
      colourNames={(state.settings.value ?? defaultSettings).colourNames}
      draft={state.draft.value}
      busy={state.busy.value}
      onTags={(tags) => void articleActions.changeTags(tags)}
      onDraft={(text) => void noteActions.writeDraft(text)}
      onSaveNote={() => void noteActions.saveNote()}
      onNoteAbout={(security) => void noteActions.noteAbout(security)}
      onChange={(annotation) => void noteActions.changeAnnotation(annotation)}
      onChanged={(before) => void noteActions.finishChange(before)}
      onDelete={(annotation) => void noteActions.removeAnnotation(annotation)}
      onDeleteArticle={() => void removeArticles([article.id])}
      onExport={(format) => void exportArticles(format, [article.id])}
      onReject={(security, where) => void articleActions.reject(security, where)}
      onTakeBack={(security) => void articleActions.takeBack(security)}
      onCopy={(what) => void copyActions.copyOpened(what)}
    />
  );
}
