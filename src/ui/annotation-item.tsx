import { useState } from 'preact/hooks';
import { colourLabel } from '../locale/colour-label.ts';
import { formatMoment } from '../locale/format-time.ts';
import { t } from '../locale/translate.ts';
import { type Annotation, isEmptyNote, noteText, quoteOf } from '../model/annotation.ts';
import { annotationTags } from '../model/change-annotation.ts';
import { toColour } from '../model/colour.ts';
import type { Copyable } from '../model/copyable.ts';
import { isInText, type PlacedAnnotation } from '../model/placed-annotation.ts';
import type { Settings } from '../model/settings.ts';
import { AnnotationEditor } from './annotation-editor.tsx';
import { Button } from './button.tsx';
import { Chip } from './chip.tsx';
import { CopyButton } from './copy-button.tsx';
import { PassageLink, type ShowPassage } from './passage-link.tsx';
import { WordingDifference } from './wording-difference.tsx';
import './colours.css';
import './annotation-item.css';

/** What a list of annotations can do with each. */
export interface Annotating {
  colourNames: Settings['colourNames'];
  /** The name of a security that a note is about; its secid where it is not known. */
  securityName: (secid: string) => string;
  onShow: ShowPassage;
  /** Called with every change, while the reader is typing; whoever listens keeps it. */
  onChange: (annotation: Annotation) => void;
  /** The reader is done with changing what was `before`. */
  onChanged: (before: Annotation) => void;
  onDelete: (annotation: Annotation) => void;
  /** Null where there is no clipboard: in pages without https. */
  onCopy: ((what: Extract<Copyable, { kind: 'annotation' }>) => void) | null;
}

interface AnnotationItemProps extends Annotating {
  placed: PlacedAnnotation;
  /** Whether it has just been made to be written on. */
  startsOpen?: boolean;
}

/** One annotation: the words that were marked, whether they were found again, and the reader's own. */
export function AnnotationItem({ placed, startsOpen = false, ...actions }: AnnotationItemProps) {
  const { annotation, state } = placed;
  /** The annotation as it was when its editor was opened; null while it is closed. A new one has no words: it opens. */
  const [before, setBefore] = useState<Annotation | null>(
    startsOpen || isEmptyNote(annotation) ? annotation : null,
  );
  const quote = quoteOf(annotation);
  const colour = toColour(annotation.colour);
  const close = () => {
    setBefore(null);
    if (before) actions.onChanged(before);
  };
  return (
    <li
      class="annotation-item"
      id={toNoteId(annotation.id)}
      data-testid="annotation"
      data-state={state}
      data-in-text={isInText(placed)}
      {...(quote !== null && { 'data-colour': colour })}
    >
      {quote !== null && (
        <blockquote class="annotation-item-quote" lang="zh-CN">
          {isInText(placed) ? (
            <PassageLink passage={placed.passage} onShow={actions.onShow}>
              {quote}
            </PassageLink>
          ) : (
            quote
          )}
        </blockquote>
      )}
      {annotation.about !== null && (
        <p class="annotation-item-about">{t('noteAbout', actions.securityName(annotation.about))}</p>
      )}
      <AnchorNote placed={placed} onShow={actions.onShow} />
      {before ? (
        <AnnotationEditor
          annotation={annotation}
          colourNames={actions.colourNames}
          onChange={actions.onChange}
          onClose={close}
        />
      ) : (
        <ReadersWords annotation={annotation} />
      )}
      <div class="annotation-item-foot">
        {quote !== null && <span>{colourLabel(colour, actions.colourNames)}</span>}
        <time class="tabular" dateTime={annotation.modified}>
          {formatMoment(annotation.modified)}
        </time>
        {!before && (
          <Button
            look="quiet"
            testId="annotation-edit"
            onClick={() => {
              setBefore(annotation);
            }}
          >
            {t('editNote')}
          </Button>
        )}
        <Button
          look="quiet"
          testId="annotation-delete"
          onClick={() => {
            actions.onDelete(annotation);
          }}
        >
          {t('deleteNote')}
        </Button>
        {actions.onCopy && (
          <CopyButton
            label={t('copyNote')}
            testId="copy-annotation"
            onCopy={() => {
              actions.onCopy?.({ kind: 'annotation', annotation });
            }}
          />
        )}
      </div>
    </li>
  );
}

/** The id of the element that shows an annotation, for what points to it. */
export function toNoteId(annotationId: string): string {
  return `note-${annotationId}`;
}

function ReadersWords({ annotation }: { annotation: Annotation }) {
  const words = noteText(annotation);
  const tags = annotationTags(annotation);
  return (
    <>
      {words !== '' && <p class="annotation-item-note">{words}</p>}
      {tags.length > 0 && (
        <p class="annotation-item-tags">
          {tags.map((tag) => (
            <Chip key={tag} name={tag} />
          ))}
        </p>
      )}
    </>
  );
}

/** Says what became of the marked words, where they are not simply there. */
function AnchorNote({ placed, onShow }: { placed: PlacedAnnotation; onShow: ShowPassage }) {
  const { state, passage, difference } = placed;
  if (state === 'exact') return null;
  return (
    <div class="annotation-item-state">
      <p>{t(`anchor_${state}`)}</p>
      {difference && <WordingDifference parts={difference} />}
      {state === 'orphan' && passage && (
        <PassageLink passage={passage} onShow={onShow} look="annotation-item-guess">
          {t('anchorGuess')}
        </PassageLink>
      )}
    </div>
  );
}
