import { t } from '../locale/translate.ts';
import type { PlacedAnnotation } from '../model/placed-annotation.ts';
import type { Annotating } from '../ui/annotation-item.tsx';
import { NoteEditor } from '../ui/note-editor.tsx';
import { Section } from '../ui/section.tsx';
import { useAnnotationItems } from './use-annotation-items.tsx';

export interface NoteListProps extends Annotating {
  placed: PlacedAnnotation[];
  /** The new note being typed. */
  draft: string;
  onDraft: (text: string) => void;
  onSaveNote: () => void;
}

/** What the reader marked and wrote, in the order of the text, and a place for a new note on the whole article. */
export function NoteList({ placed, draft, onDraft, onSaveNote, ...actions }: NoteListProps) {
  return (
    <Section title={t('notes')} count={placed.length}>
      <ul class="note-list">{useAnnotationItems(placed, actions)}</ul>
      <NoteEditor
        text={draft}
        onInput={onDraft}
        onSave={onSaveNote}
        testId="note-editor"
        saveTestId="note-save"
      />
    </Section>
  );
}
