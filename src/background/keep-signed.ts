import { postChange } from '../messaging/changes.ts';
import { openStore } from '../store/open-store.ts';
import { signUnsigned } from '../store/sign-unsigned.ts';
import { createWhenQuiet } from './when-quiet.ts';

/**
 * Signs what an import brought, or an older library has, once nothing has changed for a second; to be called after changes.
 * Whoever shows articles as stories is told.
 */
export const keepSigned = createWhenQuiet(signAll);

/** Between two steps others have their turn. Two at once do no harm: each takes what it finds unsigned. */
async function signAll(): Promise<void> {
  const database = await openStore();
  if (!(await signUnsigned(database))) return;
  while (await signUnsigned(database));
  postChange({ articleIds: null });
}
