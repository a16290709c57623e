import { openArticle } from './article-actions.ts';
import { loadCards } from './list-actions.ts';
import { parseRoute } from './route.ts';
import { route } from './state.ts';

/** Loads what the address stands for, now and whenever it changes. */
export function followRoute(): void {
  addEventListener('hashchange', show);
  show();
}

function show(): void {
  route.value = parseRoute(location.hash);
  if (route.value.view === 'list') void loadCards();
  else void openArticle(route.value.id);
}

/** Loads the list anew when the page comes into sight again: meanwhile the popup may have saved something. */
export function refreshWhenSeen(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && route.value.view === 'list') void loadCards();
  });
}
