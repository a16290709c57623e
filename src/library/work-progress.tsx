import type { ReadonlySignal } from '@preact/signals';
import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import './work-progress.css';

/** How far something is: so many articles of so many. */
export interface Progress {
  done: number;
  total: number;
}

interface WorkProgressProps {
  /** Looked at here alone: it changes many times a second, and the views are not to be rendered for that. */
  progress: ReadonlySignal<Progress | null>;
  onStop: () => void;
}

/** Less than this is done before anybody could stop it. */
const longWork = 20;

/**
 * How far an export or a copy is, with the way to stop it, in whatever view the reader is. The region is there before its words; it is
 * read out at every tenth of the way, not at every article.
 */
export function WorkProgress({ progress, onStop }: WorkProgressProps) {
  const now = progress.value;
  const shown = now && now.total >= longWork ? now : null;
  const tenths = shown && Math.floor((shown.done / shown.total) * 10) * 10;
  return (
    <div class="work-progress-region">
      <p class="unseen" role="status" data-testid="work-told">
        {tenths !== null && t('workProgressed', tenths)}
      </p>
      {shown && (
        <div class="work-progress" data-testid="work-progress">
          <p class="tabular">{t('workProgress', shown.done, shown.total)}</p>
          <progress
            max={shown.total}
            value={shown.done}
            aria-label={t('workProgress', shown.done, shown.total)}
          />
          <Button testId="work-stop" onClick={onStop}>
            {t('cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}
