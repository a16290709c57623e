import { askBackground } from '../messaging/ask.ts';
import type { NotePage } from './browse-pages.ts';
import type { NoteFilter } from './route.ts';
import { attempt, clusterNames, clusterPage, dossier, notePage, route } from './state.ts';

const pageSize = 50;
/** Of the articles whose figures are read at once: their bodies are long. */
const figureArticles = 20;

/** Loads what is known of a security. */
export function loadDossier(): Promise<void> {
  return attempt('loadFailed', async () => {
    if (route.value.view !== 'security') return;
    const { secid } = route.value;
    if (dossier.value?.secid !== secid) dossier.value = null;
    const [listed, near, notes] = await Promise.all([
      askBackground('listCardsNaming', { secid, after: null, limit: pageSize }),
      askBackground('listFiguresNear', { secid, after: null, limit: figureArticles }),
      askBackground('listNotesOn', { secid, after: null, limit: pageSize }),
    ]);
    if (!isOpen(secid)) return;
    const { cards, next: nextCard } = listed;
    dossier.value = { secid, cards, nextCard, figures: near.figures, nextFigure: near.next, notes };
  });
}

/** Loads more articles of the dossier. */
export function loadMoreCards(): Promise<void> {
  return attempt('loadFailed', async () => {
    const { secid = '', nextCard: after = null } = dossier.value ?? {};
    if (after === null) return;
    const { cards, next } = await askBackground('listCardsNaming', { secid, after, limit: pageSize });
    if (dossier.value?.nextCard !== after) return;
    dossier.value = { ...dossier.value, cards: [...dossier.value.cards, ...cards], nextCard: next };
  });
}

/** Loads the figures of more articles of the dossier. */
export function loadMoreFigures(): Promise<void> {
  return attempt('loadFailed', async () => {
    const { secid = '', nextFigure: after = null } = dossier.value ?? {};
    if (after === null) return;
    const page = await askBackground('listFiguresNear', { secid, after, limit: figureArticles });
    if (dossier.value?.nextFigure !== after) return;
    const figures = [...dossier.value.figures, ...page.figures];
    dossier.value = { ...dossier.value, figures, nextFigure: page.next };
  });
}

/** Loads more notes of the dossier. */
export function loadMoreNotesOn(): Promise<void> {
  return attempt('loadFailed', async () => {
    const open = dossier.value;
    if (!open) return;
    const notes = await extend(open.notes, (after) =>
      askBackground('listNotesOn', { secid: open.secid, after, limit: pageSize }),
    );
    if (dossier.value?.notes === open.notes) dossier.value = { ...dossier.value, notes };
  });
}

/** Loads the notes that the address asks for, as far down as they were read before. */
export function loadNotes(): Promise<void> {
  return attempt('loadFailed', async () => {
    if (route.value.view !== 'notes') return;
    const { colour, tag } = route.value;
    const limit = Math.max(pageSize, notePage.value?.notes.length ?? 0);
    const page = await askBackground('listNotes', { colour, tag, after: null, limit });
    if (isFiltered({ colour, tag })) notePage.value = page;
  });
}

/** Loads more of them. */
export function loadMoreNotes(): Promise<void> {
  return attempt('loadFailed', async () => {
    const before = notePage.value;
    if (!before || route.value.view !== 'notes') return;
    const { colour, tag } = route.value;
    const page = await extend(before, (after) =>
      askBackground('listNotes', { colour, tag, after, limit: pageSize }),
    );
    if (notePage.value === before) notePage.value = page;
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
    if (clusterPage.value?.name !== name) clusterPage.value = null;
    const page = await askBackground('listClusters', { name, skip: 0, limit: pageSize });
    clusterPage.value = { name, ...page };
  });
}

/** Loads more of what articles say of them. */
export function loadMoreClusters(): Promise<void> {
  return attempt('loadFailed', async () => {
    const before = clusterPage.value;
    if (!before) return;
    const { name, found } = before;
    const page = await askBackground('listClusters', { name, skip: found.length, limit: pageSize });
    if (clusterPage.value === before) clusterPage.value = { name, ...page, found: [...found, ...page.found] };
  });
}

async function extend(
  { notes, next }: NotePage,
  ask: (after: NotePage['next']) => Promise<NotePage>,
): Promise<NotePage> {
  const page = await ask(next);
  return { notes: [...notes, ...page.notes], next: page.next };
}

function isOpen(secid: string): boolean {
  return route.value.view === 'security' && route.value.secid === secid;
}

function isFiltered({ colour, tag }: NoteFilter): boolean {
  return route.value.view === 'notes' && route.value.colour === colour && route.value.tag === tag;
}
