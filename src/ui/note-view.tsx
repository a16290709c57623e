import type { ComponentChildren } from 'preact';
import { formatMoment } from '../locale/format-time.ts';
import { type Annotation, noteText } from '../model/annotation.ts';
import './note-view.css';

interface NoteViewProps {
  annotation: Annotation;
  /** What can be done with it. */
  children?: ComponentChildren;
}

/** One note as it was saved, with its time. A note on the whole article is always where it belongs: `exact`. */
export function NoteView({ annotation, children }: NoteViewProps) {
  return (
    <li class="note-view" data-testid="annotation" data-state="exact">
      <p class="note-view-text">{noteText(annotation)}</p>
      <div class="note-view-foot">
        <time class="tabular" dateTime={annotation.modified}>
          {formatMoment(annotation.modified)}
        </time>
        {children}
      </div>
    </li>
  );
}
