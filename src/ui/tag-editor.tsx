import type { TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import { isComposing } from './is-composing.ts';
import { withTag } from './with-tag.ts';
import './tag-editor.css';

interface TagEditorProps {
  tags: string[];
  onChange: (tags: string[]) => void;
  testId?: string;
}

/** Tags, each with a way to take it off, and a field for one more: Enter, a comma or leaving the field adds it. */
export function TagEditor({ tags, onChange, testId }: TagEditorProps) {
  const id = useId();
  const add = (input: HTMLInputElement) => {
    const changed = withTag(tags, input.value);
    input.value = '';
    if (changed !== tags) onChange(changed);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event) || !['Enter', ',', '，'].includes(event.key)) return;
    event.preventDefault();
    add(event.currentTarget);
  };
  return (
    <div class="tag-editor">
      <label class="tag-editor-title" for={id}>
        {t('tags')}
      </label>
      {tags.map((tag) => (
        <span key={tag} class="tag-editor-tag">
          {tag}
          <button
            type="button"
            aria-label={t('removeTag', tag)}
            onClick={() => {
              onChange(tags.filter((other) => other !== tag));
            }}
          >
            ×
          </button>
        </span>
      ))}
      <input
        id={id}
        class="tag-editor-input"
        placeholder={t('addTag')}
        autocomplete="off"
        data-testid={testId}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          add(event.currentTarget);
        }}
      />
    </div>
  );
}
