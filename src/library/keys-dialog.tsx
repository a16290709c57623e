import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import './dialog.css';
import './keys-dialog.css';

const keys = [
  ['/', 'keySearch'],
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['Enter', 'keyOpen'],
  ['x', 'keySelect'],
  ['t', 'keyTag'],
  ['c', 'copy'],
  ['e', 'keyExport'],
  ['d', 'keyDelete'],
  ['u', 'keyUndo'],
  ['?', 'keyHelp'],
] as const;

/** Which key does what. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog keys-dialog" aria-labelledby={id} data-testid="keys" onClose={onClose}>
      <h2 id={id}>{t('keys')}</h2>
      <dl>
        {keys.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>{t('close')}</Button>
    </dialog>
  );
}
