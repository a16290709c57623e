import { t } from '../locale/translate.ts';
import { type Annotation, noteText, quoteOf, withNoteText } from '../model/annotation.ts';
import { annotationTags, withColour, withTags } from '../model/change-annotation.ts';
import { toColour } from '../model/colour.ts';
import type { Settings } from '../model/settings.ts';
import { ColourPicker } from './colour-picker.tsx';
import { NoteEditor } from './note-editor.tsx';
import { TagEditor } from './tag-editor.tsx';

interface AnnotationEditorProps {
  annotation: Annotation;
  colourNames: Settings['colourNames'];
  /** Called with every change; nothing else has to happen for it to be kept. */
  onChange: (annotation: Annotation) => void;
  onClose: () => void;
}

/** Changes an annotation in place: its colour, where words are marked, its note and its tags. */
export function AnnotationEditor({ annotation, colourNames, onChange, onClose }: AnnotationEditorProps) {
  return (
    <div class="annotation-editor">
      {quoteOf(annotation) !== null && (
        <ColourPicker
          names={colourNames}
          value={toColour(annotation.colour)}
          onPick={(colour) => {
            onChange(withColour(annotation, colour));
          }}
        />
      )}
      <NoteEditor
        text={noteText(annotation)}
        saveLabel={t('done')}
        takesFocus
        onInput={(text) => {
          onChange(withNoteText(annotation, text));
        }}
        onSave={onClose}
        testId="note-editor"
        saveTestId="note-save"
      />
      <TagEditor
        tags={annotationTags(annotation)}
        onChange={(tags) => {
          onChange(withTags(annotation, tags));
        }}
        testId="annotation-tag-input"
      />
    </div>
  );
}
