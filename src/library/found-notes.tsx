import { t } from '../locale/translate.ts';
import type { NoteOfArticle } from '../messaging/protocol.ts';
import type { Settings } from '../model/settings.ts';
import { ColourPicker } from '../ui/colour-picker.tsx';
import { FoundNote, type FoundNoteProps } from './found-note.tsx';
import type { ListRows } from './list-rows.ts';
import { SelectionTools } from './selection-tools.tsx';
import type { SelectingNotes } from './to-selecting.ts';
import { VirtualList } from './virtual-list.tsx';

interface FoundNotesProps {
  rows: ListRows<NoteOfArticle>;
  selecting: SelectingNotes;
  colourNames: Settings['colourNames'];
  /** Whether more are read as the end comes near; else by a button. */
  isEndless?: boolean;
  onCopy: FoundNoteProps['onCopy'];
}

/** What a note may be high, in CSS pixels, and the space between two. */
const estimate = 110;
const gap = 8;

/** Notes across articles, which can be selected and acted upon. */
export function FoundNotes({ rows, selecting, colourNames, isEndless = true, onCopy }: FoundNotesProps) {
  return (
    <>
      <SelectionTools
        {...selecting}
        selectLabel={t('selectAll')}
        exportLabel={(count) => t('exportSelectedNotes', count)}
      >
        <ColourPicker
          names={colourNames}
          value={null}
          onPick={(colour) => {
            selecting.onColour([...selecting.selected.keys()], colour);
          }}
        />
      </SelectionTools>
      <VirtualList
        key={rows.key}
        rows={rows}
        label={t('notes')}
        estimate={estimate}
        gap={gap}
        isEndless={isEndless}
      >
        {(note, place) => (
          <FoundNote
            {...note}
            place={place}
            colourNames={colourNames}
            isSelected={selecting.selected.has(note.annotation.id)}
            onToggle={(isRange) => {
              selecting.onToggle(note.annotation.id, note.annotation.articleId, isRange);
            }}
            onCopy={onCopy}
          />
        )}
      </VirtualList>
    </>
  );
}
