import { onChange } from '../messaging/changes.ts';
import { openArticle, refreshDraft } from './article-actions.ts';
import { refreshView } from './refresh-view.ts';
import { parseRoute } from './route.ts';
import { keepSelectionOf } from './selection.ts';
import { loadSettings } from './settings-actions.ts';
import { route } from './state.ts';
import { keepScrollPlace } from './use-scroll-place.ts';

/** Loads what the address stands for, now and whenever it changes. */
export function followRoute(): void {
  // Views keep their own places: the browser knows them only while their rows are in the page.
  history.scrollRestoration = 'manual';
  addEventListener('hashchange', show);
  show();
}

function show(): void {
  keepScrollPlace();
  route.value = parseRoute(location.hash);
  keepSelectionOf(route.value, location.hash);
  if (route.value.view === 'article') void openArticle(route.value.id);
  else void refreshView();
  void loadSettings();
}

/** Loads what is shown anew whenever the library was changed elsewhere: by a page, the popup, or another tab of this. */
export function followChanges(): void {
  onChange(() => void refreshView());
  // What was changed while this page was frozen or asleep was not heard.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    void refreshView();
    void refreshDraft(); // drafts are in no news: they change with every key
  });
}
