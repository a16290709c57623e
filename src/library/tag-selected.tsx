import { useEffect, useRef } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import { isComposing } from '../ui/is-composing.ts';
import { withTag } from '../ui/with-tag.ts';

interface TagSelectedProps {
  onTag: (tag: string) => void;
  /** Whether it is to take the focus. */
  wantsFocus: boolean;
  onFocus: () => void;
}

/** A field whose Enter gives everything selected a tag. */
export function TagSelected({ onTag, wantsFocus, onFocus }: TagSelectedProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!wantsFocus) return;
    input.current?.focus();
    onFocus();
  }, [wantsFocus]);
  return (
    <span class="tag-tools">
      <input
        ref={input}
        aria-label={t('tagSelected')}
        placeholder={t('tagSelected')}
        autocomplete="off"
        data-testid="tag-selected"
        onKeyDown={(event) => {
          if (isComposing(event) || event.key !== 'Enter') return;
          const [tag] = withTag([], event.currentTarget.value);
          if (tag === undefined) return;
          event.currentTarget.value = '';
          onTag(tag);
        }}
      />
    </span>
  );
}
