import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import { ManualCopy } from '../ui/manual-copy.tsx';
import './dialog.css';

/** What the clipboard refused, to be copied by hand. */
export function CopyDialog({ text, onClose }: { text: string; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} data-testid="copy-refused" onClose={onClose}>
      <p id={id}>{t('copyRefused')}</p>
      <ManualCopy text={text} />
      <Button onClick={() => dialog.current?.close()}>{t('close')}</Button>
    </dialog>
  );
}
