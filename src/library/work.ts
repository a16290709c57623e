import { t } from '../locale/translate.ts';
import { attempt, busy, type FailureKind, showToast, workProgress } from './state.ts';

let stopping = new AbortController();

/**
 * Does what may take long, one such thing at a time, so that it can be stopped: it is given the signal for that, and tells
 * `workProgress` how far it is. What was stopped has not failed, and is said to be stopped; a failure can be tried again.
 */
export async function work(kind: FailureKind, action: (signal: AbortSignal) => Promise<void>): Promise<void> {
  if (busy.value !== null) return;
  await attempt(kind, async () => {
    if (busy.value !== null) throw new Error(t('exportBusy')); // tried again while something else is on
    busy.value = kind === 'copyFailed' ? 'copy' : 'export';
    stopping = new AbortController();
    const { signal } = stopping;
    try {
      await action(signal);
    } catch (error) {
      if (!signal.aborted) throw error;
      showToast(t('workStopped'));
    } finally {
      stopping.abort(); // whatever it began ends with it
      busy.value = null;
      workProgress.value = null;
    }
  });
}

/** Stops it at its next step. */
export function stopWork(): void {
  stopping.abort();
}
