import '@preact/signals';
import { t } from '../locale/translate.ts';
import { Message } from '../ui/message.tsx';
import { ArticleSummary } from './article-summary.tsx';
import { Dock } from './dock.tsx';
import * as state from './state.ts';
import './popup.css';

/** The popup, whole: reads the state, and hands plain values down. */
export function PopupRoot() {
  const reading = state.reading.value;
  return (
    <main class="popup" data-testid="popup" data-state={reading.state}>
      {reading.state === 'article' ? (
        <ArticleSummary
          article={reading.article}
          tags={state.isLoaded.value ? state.tags.value : null}
          notes={state.notes.value}
          onTags={(tags) => void state.changeTags(tags)}
          onShow={(passage) => void state.showPassage(passage)}
          onReject={(security, where) => void state.reject(security, where)}
          onTakeBack={(security) => void state.takeBack(security)}
        />
      ) : (
        <NoArticle state={reading.state} />
      )}
      <Dock
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
        failure={state.failure.value}
        refusedMarkdown={state.refusedMarkdown.value}
        onSave={() => void state.saveArticle()}
        onDraft={(text) => void state.writeDraft(text)}
        onSaveNote={() => void state.saveNote()}
        onCopy={() => void state.copyMarkdown()}
        onOpenLibrary={() => void state.openLibrary()}
      />
    </main>
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
        {...(canRetry && { onRetry: () => void state.loadTab() })}
      />
    </>
  );
}
