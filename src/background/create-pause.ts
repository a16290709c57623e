import { yieldToOthers } from '../anchor/yield-to-others.ts';

const millisecondsAtOnce = 8;

/** A pause for long work: it ends the task when that has lasted for a while, so that a question that came meanwhile is answered. */
export function createPause(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < millisecondsAtOnce) return;
    await yieldToOthers();
    start = performance.now();
  };
}
