import '@preact/signals';
import { t } from '../locale/translate.ts';
import { securityNameIn as nameOf } from '../model/list-securities.ts';
import { BackupReminderBar } from '../ui/backup-reminder.tsx';
import { Message } from '../ui/message.tsx';
import { ArticleSummary } from './article-summary.tsx';
import { Dock } from './dock.tsx';
import * as articleActions from './article-actions.ts';
import { copy } from './copy-actions.ts';
import * as backups from './backup-actions.ts';
import * as noteActions from './note-actions.ts';
import * as state from './state.ts';
import { storySources } from './story-sources.ts';
import './popup.css';

/** The popup, whole, or the side panel: reads the state, and hands plain values down. */
export function PopupRoot({ isPanel = false }: { isPanel?: boolean }) {
  const reading = state.reading.value;
  return (
    <main class={isPanel ? 'popup popup-panel' : 'popup'} data-testid="popup" data-state={reading.state}>
      {reading.state === 'article' ? (
        <ArticleSummary
          article={reading.article}
          tags={state.isLoaded.value ? state.tags.value : null}
          placed={state.placed.value}
          sources={storySources.value}
          colourNames={state.colourNames.value}
          onTags={(tags) => void articleActions.changeTags(tags)}
          onShow={(passage) => void articleActions.showPassage(passage)}
          securityName={(secid) => nameOf(reading.article, secid)}
          onNoteAbout={(security) => void noteActions.noteAbout(security)}
          onChange={(annotation) => void noteActions.changeAnnotation(annotation)}
          onChanged={(before) => void noteActions.finishChange(before)}
          onDelete={(annotation) => void noteActions.removeAnnotation(annotation)}
          onReject={(security, where) => void articleActions.reject(security, where)}
          onCopy={(what) => void copy(what)}
          onTakeBack={(security) => void articleActions.takeBack(security)}
        />
      ) : (
        <NoArticle state={reading.state} />
      )}
      <Dock
        notice={<Reminder />}
        editor={
          state.isLoaded.value
            ? {
                savedAt: state.saved.value?.savedAt ?? null,
                draft: state.draft.value,
              }
            : null
        }
        canCopy={reading.state === 'article'}
        status={state.status.value}
        onUndo={state.undo.value}
        failure={state.failure.value}
        refusedCopy={state.refusedCopy.value}
        onSave={() => void articleActions.saveArticle()}
        onDraft={(text) => void noteActions.writeDraft(text)}
        onSaveNote={() => void noteActions.saveNote()}
        onCopy={() => void copy({ kind: 'article' })}
        onOpenPanel={isPanel ? null : () => void articleActions.openPanel()}
        onOpenLibrary={() => void articleActions.openLibrary()}
      />
    </main>
  );
}

function Reminder() {
  const reminder = backups.backupReminder.value;
  if (!reminder) return null;
  return (
    <BackupReminderBar
      reminder={reminder}
      isBusy={false}
      onBackUp={() => void backups.backUp()}
      onDismiss={() => void backups.dismissReminder()}
    />
  );
}

const sentences = {
  loading: 'popupLoading',
  'no-article': 'popupNoArticle',
  unreadable: 'popupUnreadable',
  unanswered: 'popupUnanswered',
} as const;

function NoArticle({ state: reason }: { state: keyof typeof sentences }) {
  const canRetry = reason === 'unreadable' || reason === 'unanswered';
  return (
    <>
      <h1 class="unseen">{t('extensionName')}</h1>
      <Message
        testId="popup-message"
        text={t(sentences[reason])}
        {...(canRetry && { onRetry: () => void articleActions.loadTab() })}
      />
    </>
  );
}
