import { t } from '../locale/translate.ts';
import { binHash, listHash, type Route, settingsHash } from './route.ts';
import './library-nav.css';

const places = [
  { view: 'list', hash: listHash, label: 'articles' },
  { view: 'bin', hash: binHash, label: 'bin' },
  { view: 'settings', hash: settingsHash, label: 'settings' },
] as const;

/** The way from any view to any other; every view has an address of its own. */
export function LibraryNav({ view }: { view: Route['view'] }) {
  return (
    <nav class="library-nav" aria-label={t('libraryTitle')}>
      {places.map((place) => (
        <a key={place.view} href={place.hash} aria-current={place.view === view ? 'page' : undefined}>
          {t(place.label)}
        </a>
      ))}
    </nav>
  );
}
