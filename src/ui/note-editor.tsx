import type { TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import { Button } from './button.tsx';
import './note-editor.css';

interface NoteEditorProps {
  text: string;
  /** Called with every change of the words; whoever listens keeps them. */
  onInput: (text: string) => void;
  onSave: () => void;
  /** Absent where there is nothing to go back to. */
  onCancel?: () => void;
  testId: string;
  saveTestId: string;
}

/** Words of the reader. Ctrl+Enter or ⌘+Enter saves, but never while an input method is composing. */
export function NoteEditor({ text, onInput, onSave, onCancel, testId, saveTestId }: NoteEditorProps) {
  const id = useId();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSave();
  };
  return (
    <div class="note-editor">
      <label class="unseen" for={id}>
        {t('note')}
      </label>
      <textarea
        id={id}
        class="note-editor-text"
        rows={2}
        value={text}
        placeholder={t('notePlaceholder')}
        data-testid={testId}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          onInput(event.currentTarget.value);
        }}
      />
      <div class="note-editor-actions">
        <Button look="primary" testId={saveTestId} disabled={text.trim() === ''} onClick={onSave}>
          {t('saveNote')}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
