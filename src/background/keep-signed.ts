import { postChange } from '../messaging/changes.ts';
import { openStore } from '../store/open-store.ts';
import { signUnsigned } from '../store/sign-unsigned.ts';
import { whileAwake } from './while-awake.ts';

const millisecondsOfQuiet = 1000;
let timer: ReturnType<typeof setTimeout> | undefined;
let signing = Promise.resolve();

/**
 * Signs what an import brought, or an older library has, once nothing has changed for a second; to be called after changes.
 * Whoever shows articles as stories is told.
 */
export function keepSigned(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    signing = signing.then(() => whileAwake(signAll)).catch(report);
  }, millisecondsOfQuiet);
}

/** Between two steps others have their turn. */
async function signAll(): Promise<void> {
  const database = await openStore();
  if (!(await signUnsigned(database))) return;
  while (await signUnsigned(database));
  postChange({ articleIds: null });
}

function report(error: unknown): void {
  console.error(error); // the next change tries again
}
