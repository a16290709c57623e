import type { ComponentChildren } from 'preact';
import { formatDay } from '../locale/format-time.ts';
import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import { ManualCopy } from '../ui/manual-copy.tsx';
import { Message } from '../ui/message.tsx';
import { NoteEditor } from '../ui/note-editor.tsx';
import './dock.css';

interface DockProps {
  /** A word that has to do with nothing else here; null for none. */
  notice: ComponentChildren;
  /** What the reader can write; null where nothing can be kept. `savedAt` is ISO 8601, null when not saved. */
  editor: { savedAt: string | null; draft: string } | null;
  canCopy: boolean;
  status: string;
  failure: { text: string; retry: () => void } | null;
  refusedCopy: string | null;
  onSave: () => void;
  onDraft: (text: string) => void;
  onSaveNote: () => void;
  onCopy: () => void;
  /** Takes back what `status` says was done; null where there is no way back. */
  onUndo: (() => void) | null;
  /** Null in the side panel itself. */
  onOpenPanel: (() => void) | null;
  onOpenLibrary: () => void;
}

/** What the reader can do, always in sight at the lower edge. */
export function Dock(props: DockProps) {
  const { editor, failure, refusedCopy } = props;
  return (
    <footer class="dock">
      {props.notice}
      {failure && <Message tone="alarm" text={failure.text} onRetry={failure.retry} testId="popup-message" />}
      {refusedCopy !== null && <ManualCopy text={refusedCopy} />}
      {editor && (
        <NoteEditor
          text={editor.draft}
          onInput={props.onDraft}
          onSave={props.onSaveNote}
          testId="popup-note"
          saveTestId="popup-note-save"
        />
      )}
      <div class="dock-actions">
        {editor && <SaveButton savedAt={editor.savedAt} onSave={props.onSave} />}
        {props.canCopy && (
          <Button testId="popup-copy" label={t('copyArticle')} onClick={props.onCopy}>
            {t('copy')}
          </Button>
        )}
        {props.onOpenPanel && (
          <Button testId="popup-open-panel" onClick={props.onOpenPanel}>
            {t('openPanel')}
          </Button>
        )}
        <Button testId="popup-open-library" onClick={props.onOpenLibrary}>
          {t('openLibrary')}
        </Button>
      </div>
      <div class="dock-status" role="status" data-testid="popup-status">
        {props.status}
        {props.onUndo && (
          <Button look="quiet" testId="undo" onClick={props.onUndo}>
            {t('undo')}
          </Button>
        )}
      </div>
    </footer>
  );
}

/** Stays in place once pressed, so that focus is not lost. */
function SaveButton({ savedAt, onSave }: { savedAt: string | null; onSave: () => void }) {
  return (
    <Button
      testId="popup-save"
      look={savedAt === null ? 'primary' : 'plain'}
      disabled={savedAt !== null}
      onClick={onSave}
    >
      {savedAt === null ? t('saveArticle') : t('savedAt', formatDay(savedAt))}
    </Button>
  );
}
