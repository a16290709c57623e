import type { Handlers } from '../messaging/answer.ts';
import { parseArgument } from '../messaging/background-arguments.ts';
import type { SearchRequests } from '../messaging/protocol.ts';
import { listCardsNaming } from '../store/list-naming.ts';
import { openStore } from '../store/open-store.ts';
import { searchArticles } from '../store/search-articles.ts';
import { makeIndexAnew } from './keep-indexed.ts';

/** For the extension's own pages: finding what is saved. */
export const searchHandlers: Handlers<SearchRequests> = {
  async search(argument) {
    return searchArticles(await openStore(), parseArgument.search(argument));
  },
  async listCardsNaming(argument) {
    const { secid, after, limit } = parseArgument.listCardsNaming(argument);
    return listCardsNaming(await openStore(), secid, after, limit);
  },
  rebuildIndex: () => makeIndexAnew(),
};
