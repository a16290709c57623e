import { t } from '../locale/translate.ts';
import { Button } from './button.tsx';
import './toast.css';

export interface ToastContent {
  text: string;
  /** Takes back what was done; null when there is nothing to take back. */
  onUndo: (() => void) | null;
}

/**
 * What has just been done, with a way back. It stays until the reader closes it or the next one replaces it: whoever
 * reads slowly, or by ear, is not to lose the way back to a clock. The region is there before its words, so that they are read out.
 */
export function Toast({ toast, onClose }: { toast: ToastContent | null; onClose: () => void }) {
  return (
    <div class="toast-region" role="status">
      {toast && (
        <div class="toast">
          <p>{toast.text}</p>
          {toast.onUndo && (
            <Button look="quiet" testId="undo" onClick={toast.onUndo}>
              {t('undo')}
            </Button>
          )}
          <Button look="quiet" label={t('close')} onClick={onClose}>
            ×
          </Button>
        </div>
      )}
    </div>
  );
}
