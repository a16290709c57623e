import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../locale/translate.ts';
import type { Passage } from '../../model/passage.ts';
import type { PlacedAnnotation } from '../../model/placed-annotation.ts';
import { type Annotating, AnnotationItem } from '../../ui/annotation-item.tsx';
import { Button } from '../../ui/button.tsx';
import { usePlace } from './use-place.ts';

interface HighlightCardProps extends Annotating {
  passage: Passage;
  placed: PlacedAnnotation[];
  /** Whether the note is to be written at once. */
  startsOpen: boolean;
  onClose: () => void;
}

/** The annotations on the words that the reader pointed at. */
export function HighlightCard({ passage, placed, startsOpen, onClose, ...actions }: HighlightCardProps) {
  const card = useRef<HTMLElement>(null);
  usePlace(card, passage, true);
  useEffect(() => {
    if (!startsOpen) card.current?.focus({ preventScroll: true });
  }, [startsOpen]);
  return (
    <section
      ref={card}
      class="highlight-card"
      role="dialog"
      aria-label={t('annotationsHere')}
      data-testid="highlight-card"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose();
      }}
    >
      <div class="highlight-card-head">
        <Button look="quiet" label={t('close')} onClick={onClose}>
          ×
        </Button>
      </div>
      <ul>
        {placed.map((one) => (
          <AnnotationItem key={one.annotation.id} placed={one} startsOpen={startsOpen} {...actions} />
        ))}
      </ul>
    </section>
  );
}
