import { askBackground } from '../messaging/ask.ts';
import type { NoteOfArticle } from '../messaging/protocol.ts';
import {
  type ClusterFeed,
  createClusterFeed,
  createDossier,
  createNoteFeed,
  type Dossier,
} from './browse-feeds.ts';
import type { Feed } from './feed.ts';
import { keepLatest } from './keep-latest.ts';
import { type Route, toNotesHash } from './route.ts';
import { attempt, clusterFeed, clusterNames, dossier, noteFeed, route } from './state.ts';

/** So many of each kind are as the reader left them when he comes back. */
const keptLists = 4;
const dossierOf = keepLatest<Dossier>(keptLists);
const notesOf = keepLatest<Feed<NoteOfArticle>>(keptLists);
const clustersOf = keepLatest<ClusterFeed>(keptLists);

/** Loads what is known of a security. */
export function loadDossier(): Promise<void> {
  return attempt('loadFailed', async () => {
    if (route.value.view !== 'security') return;
    const { secid } = route.value;
    const wanted = dossierOf(secid, () => createDossier(secid));
    const { cards, figures, notes } = wanted;
    if (cards.pages.peek()) dossier.value = wanted;
    await Promise.all([cards.refresh(), figures.refresh(), notes.refresh()]);
    const newest = cards.pages.peek()?.[0]?.rows?.[0];
    wanted.security = newest?.securities.find((one) => one.secid === secid) ?? wanted.security;
    if (isOpen('security', ({ secid: open }) => open === secid)) dossier.value = wanted;
    // Of a security that all articles name that is many keys: the first articles do not wait for it.
    wanted.counts.value = await askBackground('countNaming', secid);
  });
}

/** Loads the notes that the address asks for. */
export function loadNotes(): Promise<void> {
  return attempt('loadFailed', async () => {
    if (route.value.view !== 'notes') return;
    const { colour, tag } = route.value;
    const address = toNotesHash({ colour, tag });
    const wanted = notesOf(address, () => createNoteFeed({ colour, tag }));
    if (wanted.pages.peek()) noteFeed.value = wanted;
    await wanted.refresh();
    if (isOpen('notes', (filter) => toNotesHash(filter) === address)) noteFeed.value = wanted;
  });
}

/** Loads the names of all clusters, or what articles say of those of one name. */
export function loadClusters(): Promise<void> {
  return attempt('loadFailed', async () => {
    if (route.value.view !== 'clusters') return;
    const { name } = route.value;
    if (name === null) {
      clusterNames.value = await askBackground('listClusterNames');
      return;
    }
    const wanted = clustersOf(name, () => createClusterFeed(name));
    if (wanted.feed.pages.peek()) clusterFeed.value = wanted;
    await wanted.feed.refresh();
    if (isOpen('clusters', ({ name: open }) => open === name)) clusterFeed.value = wanted;
  });
}

/** Whether the reader is still where he was when it was asked for. */
function isOpen<View extends Route['view']>(
  view: View,
  isSame: (place: Extract<Route, { view: View }>) => boolean,
): boolean {
  const place = route.value;
  return isView(place, view) && isSame(place);
}

function isView<View extends Route['view']>(
  place: Route,
  view: View,
): place is Extract<Route, { view: View }> {
  return place.view === view;
}
