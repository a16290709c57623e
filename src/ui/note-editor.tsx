import type { TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import { Button } from './button.tsx';
import { isComposing } from './is-composing.ts';
import './note-editor.css';

interface NoteEditorProps {
  text: string;
  /** Called with every change of the words; whoever listens keeps them. */
  onInput: (text: string) => void;
  onSave: () => void;
  /** Absent where there is nothing to go back to. */
  onCancel?: () => void;
  /** What the button says; by default that it saves the note, for where words are kept only then. */
  saveLabel?: string;
  /** Whether the editor has just been asked for, and is to have the focus. */
  takesFocus?: boolean;
  testId: string;
  saveTestId: string;
}

/** Words of the reader. Ctrl+Enter or ⌘+Enter saves, but never while an input method is composing. */
export function NoteEditor(props: NoteEditorProps) {
  const { text, onInput, onSave, onCancel, saveLabel, takesFocus = false, testId, saveTestId } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the browser does anything else: the next key belongs to the note already.
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event) || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSave();
  };
  return (
    <div class="note-editor">
      <label class="unseen" for={id}>
        {t('note')}
      </label>
      <textarea
        ref={field}
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
        <Button
          look="primary"
          testId={saveTestId}
          disabled={saveLabel === undefined && text.trim() === ''}
          onClick={onSave}
        >
          {saveLabel ?? t('saveNote')}
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
