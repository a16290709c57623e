import type { Handlers } from '../messaging/answer.ts';
import { parseArgument } from '../messaging/background-arguments.ts';
import type { LibraryRequests } from '../messaging/protocol.ts';
import { commitImport } from '../store/commit-import.ts';
import { openStore } from '../store/open-store.ts';
import { planImport } from '../store/plan-import.ts';
import { discardImport, stageImport } from '../store/stage-import.ts';
import { undoImport } from '../store/undo-import.ts';
import { announce } from './announce.ts';

type ImportRequests = Pick<
  LibraryRequests,
  'stageImport' | 'planImport' | 'commitImport' | 'stopImport' | 'discardImport' | 'undoImport'
>;

/** What stops the merges that are being done, by their imports. */
const merging = new Map<string, AbortController>();

/** For the library: bringing in what lies in files, all of it or none. */
export const importHandlers: Handlers<ImportRequests> = {
  async stageImport(argument) {
    await stageImport(await openStore(), parseArgument.stageImport(argument));
  },
  async planImport(argument) {
    return planImport(await openStore(), parseArgument.planImport(argument));
  },
  async commitImport(argument) {
    const { importId, onConflict } = parseArgument.commitImport(argument);
    const stopping = new AbortController();
    merging.set(importId, stopping);
    try {
      const database = await openStore();
      const { counts, articleIds } = await commitImport(database, importId, onConflict, stopping.signal);
      await announce(articleIds);
      return counts;
    } catch (error) {
      if (error === stopping.signal.reason) return null;
      throw error;
    } finally {
      merging.delete(importId);
    }
  },
  stopImport(argument) {
    merging.get(parseArgument.stopImport(argument))?.abort();
  },
  async discardImport(argument) {
    await discardImport(await openStore(), parseArgument.discardImport(argument));
  },
  async undoImport(argument) {
    await announce(await undoImport(await openStore(), parseArgument.undoImport(argument)));
  },
};
