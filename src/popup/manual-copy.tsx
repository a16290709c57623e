import { useEffect, useRef } from 'preact/hooks';
import { t } from '../locale/translate.ts';

/** A text to be copied by hand, selected already. */
export function ManualCopy({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.select();
  }, [text]);
  return (
    <textarea ref={field} class="manual-copy" aria-label={t('copyMarkdown')} rows={4} readOnly value={text} />
  );
}
