import { useEffect } from 'preact/hooks';
import { colourLabel } from '../locale/colour-label.ts';
import { t } from '../locale/translate.ts';
import type { NoteOfArticle } from '../messaging/protocol.ts';
import { colours } from '../model/colour.ts';
import type { Settings } from '../model/settings.ts';
import type { FoundNoteProps } from './found-note.tsx';
import { FoundNotes } from './found-notes.tsx';
import type { ListRows } from './list-rows.ts';
import { countRows } from './paged-rows.ts';
import { type NoteFilter, toNotesHash } from './route.ts';
import type { SelectingNotes } from './to-selecting.ts';
import { useScrollPlace } from './use-scroll-place.ts';
import { ViewHeading } from './view-heading.tsx';
import './browse.css';

interface NotesViewProps {
  filter: NoteFilter;
  /** Null before they are loaded. */
  rows: ListRows<NoteOfArticle> | null;
  selecting: SelectingNotes;
  colourNames: Settings['colourNames'];
  onCopy: FoundNoteProps['onCopy'];
}

/** Everything that the reader marked and wrote, the newest changed first. */
export function NotesView({ filter, rows, ...props }: NotesViewProps) {
  useEffect(() => {
    document.title = `${t('notes')} · ${t('extensionName')}`;
  }, []);
  useScrollPlace(toNotesHash(filter));
  const count = rows === null ? null : countRows(rows.pages);
  return (
    <>
      <header class="masthead">
        <ViewHeading watch={count}>{t('notes')}</ViewHeading>
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
            {colourLabel(colour, props.colourNames)}
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
      {count === 0 && <p class="browse-none">{t('notesNone')}</p>}
      {rows !== null && count !== 0 && <FoundNotes rows={rows} {...props} />}
    </>
  );
}
