import { answer, isExtensionPage } from '../messaging/answer.ts';
import type { LibraryRequests, OpenRequests } from '../messaging/protocol.ts';
import { openStore } from '../store/open-store.ts';
import { purgeBin } from '../store/purge-bin.ts';
import { colourBadge } from './badge.ts';
import { libraryHandlers, openHandlers } from './handlers.ts';

// In the first turn: the browser starts this script for a message and delivers it to the listeners added by then.
answer<OpenRequests>(openHandlers);
answer<LibraryRequests>(libraryHandlers, { mayAsk: isExtensionPage });

colourBadge().catch(report);
openStore()
  .then((database) => purgeBin(database))
  .catch(report);

/** Nobody waits for these; what they left undone is tried again at the next start. */
function report(error: unknown): void {
  console.error(error);
}
