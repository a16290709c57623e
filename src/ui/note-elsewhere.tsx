import { colourLabel } from '../locale/colour-label.ts';
import { formatMoment } from '../locale/format-time.ts';
import { t } from '../locale/translate.ts';
import { type Annotation, noteText, quoteOf } from '../model/annotation.ts';
import { annotationTags } from '../model/change-annotation.ts';
import { toColour } from '../model/colour.ts';
import type { Settings } from '../model/settings.ts';
import './colours.css';
import './annotation-item.css';

interface NoteElsewhereProps {
  annotation: Annotation;
  /** What the security is called that the note is about; null where it is about none, or its name is not known. */
  aboutName: string | null;
  colourNames: Settings['colourNames'];
}

/** An annotation of another article, to be read and not to be changed. */
export function NoteElsewhere({ annotation, aboutName, colourNames }: NoteElsewhereProps) {
  const quote = quoteOf(annotation);
  const words = noteText(annotation);
  const colour = toColour(annotation.colour);
  return (
    <li
      class="annotation-item"
      data-testid="note-elsewhere"
      {...(quote !== null && { 'data-colour': colour })}
    >
      {quote !== null && (
        <blockquote class="annotation-item-quote" lang="zh-CN">
          {quote}
        </blockquote>
      )}
      {annotation.about !== null && (
        <p class="annotation-item-about">{t('noteAbout', aboutName ?? annotation.about)}</p>
      )}
      {words !== '' && <p class="annotation-item-note">{words}</p>}
      <div class="annotation-item-foot">
        {quote !== null && <span>{colourLabel(colour, colourNames)}</span>}
        <time class="tabular" dateTime={annotation.modified}>
          {formatMoment(annotation.modified)}
        </time>
        {annotationTags(annotation).map((tag) => (
          <span key={tag}>#{tag}</span>
        ))}
      </div>
    </li>
  );
}
