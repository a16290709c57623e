import { t } from '../locale/translate.ts';
import { binHash, clustersHash, listHash, type Route, settingsHash, tagsHash } from './route.ts';
import './library-nav.css';

const places = [
  { view: 'list', hash: listHash, label: 'articles' },
  { view: 'notes', hash: '#/notes', label: 'notes' },
  { view: 'clusters', hash: clustersHash, label: 'clusters' },
  { view: 'tags', hash: tagsHash, label: 'tags' },
  { view: 'bin', hash: binHash, label: 'bin' },
  { view: 'settings', hash: settingsHash, label: 'settings' },
] as const;

interface LibraryNavProps {
  view: Route['view'];
  /** What waits for the reader in the settings; null for nothing. */
  notice: string | null;
}

/** The way from any view to any other; every view has an address of its own. */
export function LibraryNav({ view, notice }: LibraryNavProps) {
  return (
    <nav class="library-nav" aria-label={t('libraryTitle')}>
      {places.map((place) => (
        <a key={place.view} href={place.hash} aria-current={place.view === view ? 'page' : undefined}>
          {t(place.label)}
        </a>
      ))}
      {notice !== null && view !== 'settings' && (
        <a class="library-nav-notice" href={settingsHash}>
          {notice}
        </a>
      )}
    </nav>
  );
}
