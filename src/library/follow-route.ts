import { onChange } from '../messaging/changes.ts';
import { openArticle, refreshArticle, refreshDraft } from './article-actions.ts';
import { loadBin } from './bin-actions.ts';
import { loadClusters, loadDossier, loadNotes } from './browse-actions.ts';
import { loadCards, openList } from './list-actions.ts';
import { parseRoute } from './route.ts';
import { loadSettings } from './settings-actions.ts';
import { notePage, route } from './state.ts';
import { loadTags } from './tag-actions.ts';

/** Loads what the address stands for, now and whenever it changes. */
export function followRoute(): void {
  addEventListener('hashchange', show);
  show();
}

function show(): void {
  route.value = parseRoute(location.hash);
  void loadSettings();
  notePage.value = null; // of another filter
  if (route.value.view === 'article') void openArticle(route.value.id);
  else if (route.value.view === 'list') void openList();
  else void refresh();
}

/** Loads what is shown anew whenever the library was changed elsewhere: by a page, the popup, or another tab of this. */
export function followChanges(): void {
  onChange(() => void refresh());
  // What was changed while this page was frozen or asleep was not heard.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    void refresh();
    void refreshDraft(); // drafts are in no news: they change with every key
  });
}

const loaders = {
  list: loadCards,
  article: refreshArticle,
  security: loadDossier,
  notes: loadNotes,
  clusters: loadClusters,
  tags: loadTags,
  bin: loadBin,
  settings: loadSettings,
};

function refresh(): Promise<void> {
  return loaders[route.value.view]();
}
