import { useEffect } from 'preact/hooks';
import { colourLabel } from '../locale/colour-label.ts';
import { t } from '../locale/translate.ts';
import { colours } from '../model/colour.ts';
import type { Settings } from '../model/settings.ts';
import type { NotePage } from './browse-pages.ts';
import { FoundNote, type FoundNoteProps } from './found-note.tsx';
import { MoreButton } from './more-button.tsx';
import { type NoteFilter, toNotesHash } from './route.ts';
import { ViewHeading } from './view-heading.tsx';
import './browse.css';

interface NotesViewProps {
  filter: NoteFilter;
  /** Null before they are loaded. */
  page: NotePage | null;
  colourNames: Settings['colourNames'];
  onMore: () => void;
  onCopy: FoundNoteProps['onCopy'];
}

/** Everything that the reader marked and wrote, the newest changed first. */
export function NotesView({ filter, page, colourNames, onMore, onCopy }: NotesViewProps) {
  useEffect(() => {
    document.title = `${t('notes')} · ${t('extensionName')}`;
  }, []);
  return (
    <>
      <header class="masthead">
        <ViewHeading>{t('notes')}</ViewHeading>
      </header>
      <nav class="browse-filter" aria-label={t('filters')}>
        <a
          href={toNotesHash({ colour: null, tag: filter.tag })}
          aria-current={filter.colour === null ? 'true' : undefined}
        >
          {t('allColours')}
        </a>
        {colours.map((colour) => (
          <a
            key={colour}
            href={toNotesHash({ colour, tag: filter.tag })}
            aria-current={filter.colour === colour ? 'true' : undefined}
            data-colour={colour}
            data-testid={`notes-${colour}`}
          >
            <span class="browse-dot" />
            {colourLabel(colour, colourNames)}
          </a>
        ))}
        {filter.tag !== null && (
          <a
            href={toNotesHash({ colour: filter.colour, tag: null })}
            aria-label={t('removeFilter', `#${filter.tag}`)}
            data-testid="filter"
          >
            #{filter.tag} ×
          </a>
        )}
      </nav>
      {page?.notes.length === 0 && <p class="browse-none">{t('notesNone')}</p>}
      <ul class="found-notes">
        {page?.notes.map((note) => (
          <FoundNote key={note.annotation.id} {...note} colourNames={colourNames} onCopy={onCopy} />
        ))}
      </ul>
      {page !== null && page.next !== null && <MoreButton onMore={onMore} watch={page.notes.length} />}
    </>
  );
}
