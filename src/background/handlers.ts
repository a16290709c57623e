import { findMentions } from '../extract/find-mentions.ts';
import { nameSecurities } from '../extract/securities/name-securities.ts';
import { toArticle } from '../extract/to-article.ts';
import type { Handlers } from '../messaging/answer.ts';
import { parseArgument } from '../messaging/background-arguments.ts';
import type { LibraryRequests, OpenRequests } from '../messaging/protocol.ts';
import { postChange } from '../messaging/changes.ts';
import { applyVerdicts } from '../model/apply-verdicts.ts';
import { listBin } from '../store/bin.ts';
import {
  listCards,
  listIds,
  removeArticles,
  restoreArticles,
  saveArticle,
  setTags,
} from '../store/articles.ts';
import { listKept } from '../store/list-kept.ts';
import { listVersions } from '../store/list-versions.ts';
import { putDraft } from '../store/drafts.ts';
import { countArticlesNaming } from '../store/occurrences.ts';
import { openStore } from '../store/open-store.ts';
import { listVerdicts, putVerdicts, removeVerdicts } from '../store/verdicts.ts';
import { getArticle, listArticles } from '../store/read-library.ts';
import { getSettings, putSettings } from '../store/settings.ts';
import { announce } from './announce.ts';
import { injectAnnotator } from './annotator.ts';
import { showBadge } from './badge.ts';
import { importHandlers } from './import-handlers.ts';
import { loadLexicon } from './lexicon.ts';
import { setAlarm } from './schedule-backups.ts';

/** For everybody, content scripts included. */
export const openHandlers: Handlers<OpenRequests> = {
  async showCount(argument, sender) {
    const count = parseArgument.showCount(argument);
    const tabId = sender.tab?.id;
    if (tabId === undefined) throw new Error('showCount is for tabs');
    await showBadge(tabId, count);
  },
  async findSecurities(argument) {
    const { id, text, mentions } = parseArgument.findSecurities(argument);
    const lexicon = await loadLexicon();
    const found = findMentions(text, mentions, lexicon);
    const securities = nameSecurities(found, lexicon);
    return { mentions: applyVerdicts(found, await listVerdicts(await openStore()), id), securities };
  },
  async countArticlesNaming(argument) {
    const { secid, exceptId } = parseArgument.countArticlesNaming(argument);
    return countArticlesNaming(await openStore(), secid, exceptId);
  },
  pageRead(argument) {
    postChange({ articleIds: [parseArgument.pageRead(argument)] });
  },
  startAnnotator: (_argument, sender) => injectAnnotator(sender),
};

/** For the extension's own pages. */
export const libraryHandlers: Handlers<LibraryRequests> = {
  async toArticle(argument) {
    const article = toArticle(parseArgument.toArticle(argument), await loadLexicon());
    const verdicts = await listVerdicts(await openStore());
    return { ...article, mentions: applyVerdicts(article.mentions, verdicts, article.id) };
  },
  async loadArticle(argument) {
    const id = parseArgument.loadArticle(argument);
    return getArticle(await openStore(), id);
  },
  async saveArticle(argument) {
    const article = parseArgument.saveArticle(argument);
    const saved = await saveArticle(await openStore(), article);
    await announce([saved.id]);
    return saved;
  },
  async setTags(argument) {
    const { id, tags } = parseArgument.setTags(argument);
    await setTags(await openStore(), id, tags);
    await announce([id]);
  },
  async removeArticles(argument) {
    const ids = parseArgument.removeArticles(argument);
    await removeArticles(await openStore(), ids);
    await announce(ids);
  },
  async restoreArticles(argument) {
    const ids = parseArgument.restoreArticles(argument);
    await restoreArticles(await openStore(), ids);
    await announce(ids);
  },
  async listCards(argument) {
    const { after, limit } = parseArgument.listCards(argument);
    return listCards(await openStore(), after, limit);
  },
  async listBin(argument) {
    return listBin(await openStore(), parseArgument.listBin(argument));
  },
  async listIds() {
    return listIds(await openStore());
  },
  async listArticles(argument) {
    const ids = parseArgument.listArticles(argument);
    return listArticles(await openStore(), ids);
  },
  async listVersions(argument) {
    const { after, limit } = parseArgument.listVersions(argument);
    return listVersions(await openStore(), after, limit);
  },
  async listKept(argument) {
    const { kind, after, limit } = parseArgument.listKept(argument);
    return listKept(await openStore(), kind, after, limit);
  },
  async putDraft(argument) {
    const { articleId, text } = parseArgument.putDraft(argument);
    await putDraft(await openStore(), articleId, text);
  },
  async putVerdicts(argument) {
    await putVerdicts(await openStore(), parseArgument.putVerdicts(argument));
    await announce(null); // which articles name it is for the store to know
  },
  async removeVerdicts(argument) {
    await removeVerdicts(await openStore(), parseArgument.removeVerdicts(argument));
    await announce(null);
  },
  async listVerdicts() {
    return listVerdicts(await openStore());
  },
  ...importHandlers,
  async getSettings() {
    return getSettings(await openStore());
  },
  async putSettings(argument) {
    const changed = parseArgument.putSettings(argument);
    await putSettings(await openStore(), changed);
    if (changed.backupSchedule !== undefined) await setAlarm();
    await announce(null);
  },
};
