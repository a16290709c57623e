import { whileAwake } from './while-awake.ts';

const millisecondsOfQuiet = 1000;

/**
 * What is to be called after every change: it does the work once nothing has changed for a second, and keeps the background
 * awake for it. What fails is done again after the next change.
 */
export function createWhenQuiet(work: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      whileAwake(work).catch((error: unknown) => {
        console.error(error);
      });
    }, millisecondsOfQuiet);
  };
}
