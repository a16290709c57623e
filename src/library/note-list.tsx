import { t } from '../locale/translate.ts';
import type { Annotation } from '../model/annotation.ts';
import { Button } from '../ui/button.tsx';
import { NoteEditor } from '../ui/note-editor.tsx';
import { NoteView } from '../ui/note-view.tsx';
import { Section } from '../ui/section.tsx';
import type { Edit } from './state.ts';

export interface NoteListProps {
  annotations: Annotation[];
  /** The new note being typed. */
  draft: string;
  /** The saved note being changed, if any. */
  edit: Edit | null;
  onDraft: (text: string) => void;
  onSaveNote: () => void;
  onEdit: (annotation: Annotation) => void;
  onEditInput: (text: string) => void;
  onSaveEdit: () => void;
  onCancelEdit: () => void;
  onDeleteNote: (annotation: Annotation) => void;
}

/** The notes on an article. There is one editor at a time: for a new note, or in the place of the one being changed. */
export function NoteList(props: NoteListProps) {
  const { annotations, edit } = props;
  return (
    <Section title={t('notes')} count={annotations.length}>
      <ul class="note-list">
        {annotations.map((annotation) =>
          edit?.annotation.id === annotation.id ? (
            <li key={annotation.id}>
              <NoteEditor
                text={edit.text}
                onInput={props.onEditInput}
                onSave={props.onSaveEdit}
                onCancel={props.onCancelEdit}
                testId="note-editor"
                saveTestId="note-save"
              />
            </li>
          ) : (
            <NoteView key={annotation.id} annotation={annotation}>
              <Button
                look="quiet"
                onClick={() => {
                  props.onEdit(annotation);
                }}
              >
                {t('editNote')}
              </Button>
              <Button
                look="quiet"
                onClick={() => {
                  props.onDeleteNote(annotation);
                }}
              >
                {t('deleteNote')}
              </Button>
            </NoteView>
          ),
        )}
      </ul>
      {!edit && (
        <NoteEditor
          text={props.draft}
          onInput={props.onDraft}
          onSave={props.onSaveNote}
          testId="note-editor"
          saveTestId="note-save"
        />
      )}
    </Section>
  );
}
