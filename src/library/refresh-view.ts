import { refreshArticle } from './article-actions.ts';
import { loadBin } from './bin-actions.ts';
import { loadClusters, loadDossier, loadNotes } from './browse-actions.ts';
import { loadList } from './list-actions.ts';
import { loadSettings } from './settings-actions.ts';
import { route } from './state.ts';
import { loadTags } from './tag-actions.ts';

const loaders = {
  list: loadList,
  article: refreshArticle,
  security: loadDossier,
  notes: loadNotes,
  clusters: loadClusters,
  tags: loadTags,
  bin: loadBin,
  settings: loadSettings,
};

/** Loads what is shown, or what is shown of it anew. */
export function refreshView(): Promise<void> {
  return loaders[route.value.view]();
}
