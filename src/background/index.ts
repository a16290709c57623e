import browser from 'webextension-polyfill';
import { answer, isExtensionPage } from '../messaging/answer.ts';
import type { BackupRequests } from '../messaging/backup-requests.ts';
import type { BrowseRequests } from '../messaging/browse-requests.ts';
import type { LibraryRequests, OpenRequests, PageRequests, SearchRequests } from '../messaging/protocol.ts';
import type { StoryRequests } from '../messaging/story-requests.ts';
import { openStore } from '../store/open-store.ts';
import { purgeBin } from '../store/purge-bin.ts';
import { purgeImports } from '../store/stage-import.ts';
import { backupHandlers } from './backup-handlers.ts';
import { colourBadge } from './badge.ts';
import { browseHandlers } from './browse-handlers.ts';
import { libraryHandlers, openHandlers } from './handlers.ts';
import { repairIndex } from './keep-indexed.ts';
import { keepSigned } from './keep-signed.ts';
import { offerHighlighting } from './mark-selection.ts';
import { pageHandlers } from './page-handlers.ts';
import { scheduleBackups, setAlarm } from './schedule-backups.ts';
import { searchHandlers } from './search-handlers.ts';
import { storyHandlers } from './story-handlers.ts';
import { offerSearching } from './search-from-anywhere.ts';
import { serveOpenTabs } from './serve-open-tabs.ts';

// In the first turn: the browser starts this script for an event and delivers it to the listeners added by then.
answer<OpenRequests>(openHandlers);
answer<PageRequests>(pageHandlers);
answer<LibraryRequests>(libraryHandlers, { mayAsk: isExtensionPage });
answer<SearchRequests>(searchHandlers, { mayAsk: isExtensionPage });
answer<StoryRequests>(storyHandlers, { mayAsk: isExtensionPage });
answer<BrowseRequests>(browseHandlers, { mayAsk: isExtensionPage });
answer<BackupRequests>(backupHandlers, { mayAsk: isExtensionPage });
scheduleBackups(report);
offerHighlighting(report); // before the next: it empties the menu first
offerSearching(report);
browser.runtime.onInstalled.addListener(() => void serveOpenTabs().catch(report));

colourBadge().catch(report);
openStore()
  .then(async (database) => {
    await purgeBin(database);
    await purgeImports(database);
    await setAlarm();
    await repairIndex();
    keepSigned();
  })
  .catch(report);

/** Nobody waits for these; what they left undone is tried again at the next start. */
function report(error: unknown): void {
  console.error(error);
}
