import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../locale/translate.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { PlacedAnnotation } from '../../model/placed-annotation.ts';
import { type Annotating, AnnotationItem } from '../../ui/annotation-item.tsx';
import { Button } from '../../ui/button.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import type { OpenCard, SaveState } from './state.ts';
import { usePlace } from './use-place.ts';

interface HighlightCardProps extends Annotating, Pick<OpenCard, 'passage' | 'startsAt'> {
  placed: PlacedAnnotation[];
  /** How far what was changed has come; null before anything was. */
  save: SaveState | null;
  onClose: () => void;
  /** Called with each annotation as it was when the card was opened, after it is closed in whatever way. */
  onClosed: (before: Annotation) => void;
}

/** The annotations on the words that the reader pointed at. */
export function HighlightCard(props: HighlightCardProps) {
  const { passage, placed, startsAt, save, onClose, onClosed, ...actions } = props;
  const card = useRef<HTMLElement>(null);
  usePlace(card, passage, 'below');
  useLayoutEffect(() => {
    if (startsAt === 'tags') card.current?.querySelector('input')?.focus();
    else if (!startsAt) card.current?.focus({ preventScroll: true });
  }, [startsAt]);
  useEffect(() => {
    const before = placed.map(({ annotation }) => annotation);
    return () => {
      before.forEach(onClosed);
    };
  }, []); // only what was there when the card was opened
  return (
    <section
      ref={card}
      class="highlight-card"
      role="dialog"
      aria-label={t('annotationsHere')}
      data-testid="highlight-card"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isComposing(event)) onClose();
      }}
    >
      <div class="highlight-card-head">
        <span class="highlight-card-save" data-testid="save-state" data-state={save}>
          {save && t(`save_${save}`)}
        </span>
        <Button look="quiet" label={t('close')} onClick={onClose}>
          ×
        </Button>
      </div>
      <ul>
        {placed.map((one) => (
          <AnnotationItem key={one.annotation.id} placed={one} startsOpen={startsAt !== null} {...actions} />
        ))}
      </ul>
    </section>
  );
}
