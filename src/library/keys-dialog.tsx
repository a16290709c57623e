import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import type { Route } from './route.ts';
import { shortcuts } from './shortcuts.ts';
import './dialog.css';
import './keys-dialog.css';

interface KeysDialogProps {
  /** The view whose keys are explained. */
  route: Route;
  onClose: () => void;
}

/** Which key does what, in a view. */
export function KeysDialog({ route, onClose }: KeysDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog keys-dialog" aria-labelledby={id} data-testid="keys" onClose={onClose}>
      <h2 id={id}>{t('keys')}</h2>
      <dl>
        {shortcuts
          .filter(({ isFor }) => isFor(route))
          .map(({ keys, name }) => (
            <div key={name}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(name)}</dd>
            </div>
          ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>{t('close')}</Button>
    </dialog>
  );
}
