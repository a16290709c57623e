import { useEffect, useRef } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import './manual-copy.css';

/** A text that the clipboard refused, to be copied by hand, selected already. */
export function ManualCopy({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <textarea
      ref={field}
      class="manual-copy"
      aria-label={t('copyByHand')}
      data-testid="manual-copy"
      rows={4}
      readOnly
      value={text}
    />
  );
}
