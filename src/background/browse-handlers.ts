import { findFiguresNear } from '../extract/figures/find-figures-near.ts';
import type { Handlers } from '../messaging/answer.ts';
import { parseArgument } from '../messaging/background-arguments.ts';
import type { BrowseRequests } from '../messaging/browse-requests.ts';
import { binNotes, changeTagOfNotes, recolourNotes } from '../store/change-notes.ts';
import { countNaming } from '../store/count-naming.ts';
import { listClusterNames, listClusters } from '../store/cluster-index.ts';
import { listBodiesNaming } from '../store/dossiers.ts';
import { listNotes, listNotesOn } from '../store/notes.ts';
import { openStore } from '../store/open-store.ts';
import {
  changeTagOf,
  listIdsTagged,
  listTagged,
  listTags,
  replaceTagsEverywhere,
  returnTagsEverywhere,
} from '../store/tags.ts';
import { announce } from './announce.ts';

/** For the extension's own pages: what is saved, seen across articles. */
export const browseHandlers: Handlers<BrowseRequests> = {
  async listNotes(argument) {
    return listNotes(await openStore(), parseArgument.listNotes(argument));
  },
  async listNotesOn(argument) {
    const { secid, after, limit } = parseArgument.listNotesOn(argument);
    return listNotesOn(await openStore(), secid, after, limit);
  },
  async listFiguresNear(argument) {
    const { secid, after, limit } = parseArgument.listFiguresNear(argument);
    const { articles, next } = await listBodiesNaming(await openStore(), secid, after, limit);
    const figures = articles.flatMap(({ card: { id, title, url, publishedAt }, body }) =>
      findFiguresNear(body, secid).map((found) => ({ articleId: id, title, url, publishedAt, ...found })),
    );
    return { figures, next };
  },
  async countNaming(argument) {
    return countNaming(await openStore(), parseArgument.countNaming(argument));
  },
  async listClusterNames() {
    return listClusterNames(await openStore());
  },
  async listClusters(argument) {
    return listClusters(await openStore(), parseArgument.listClusters(argument));
  },
  async listTags() {
    return listTags(await openStore());
  },
  async listTagged(argument) {
    return listTagged(await openStore(), parseArgument.listTagged(argument));
  },
  async listArticlesTagged(argument) {
    return listIdsTagged(await openStore(), parseArgument.listArticlesTagged(argument));
  },
  async replaceTags(argument) {
    await announce(await replaceTagsEverywhere(await openStore(), parseArgument.replaceTags(argument)));
  },
  async returnTags(argument) {
    const { change, before } = parseArgument.returnTags(argument);
    await announce(await returnTagsEverywhere(await openStore(), change, before));
  },
  async changeTagOf(argument) {
    const wanted = parseArgument.changeTagOf(argument);
    await changeTagOf(await openStore(), wanted);
    await announce(wanted.ids);
  },
  async changeTagOfNotes(argument) {
    const { before, articleIds } = await changeTagOfNotes(
      await openStore(),
      parseArgument.changeTagOfNotes(argument),
    );
    await announce(articleIds);
    return before.map(({ id }) => id);
  },
  async recolourNotes(argument) {
    const { before, articleIds } = await recolourNotes(
      await openStore(),
      parseArgument.recolourNotes(argument),
    );
    await announce(articleIds);
    return before.map(({ id, colour }) => ({ id, colour }));
  },
  async removeNotes(argument) {
    const { articleIds } = await binNotes(await openStore(), parseArgument.removeNotes(argument));
    await announce(articleIds);
  },
  async restoreNotes(argument) {
    const { articleIds } = await binNotes(await openStore(), parseArgument.restoreNotes(argument), null);
    await announce(articleIds);
  },
};
