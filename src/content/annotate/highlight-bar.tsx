import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../locale/translate.ts';
import { type Colour, colours } from '../../model/colour.ts';
import type { Passage } from '../../model/passage.ts';
import type { Settings } from '../../model/settings.ts';
import { Button } from '../../ui/button.tsx';
import { ColourPicker } from '../../ui/colour-picker.tsx';
import type { OpenCard } from './state.ts';
import { usePlace } from './use-place.ts';

interface HighlightBarProps {
  passage: Passage;
  colourNames: Settings['colourNames'];
  /** `startsAt` says what the reader goes on to write. */
  onMark: (colour: Colour, startsAt: OpenCard['startsAt']) => void;
  onClose: () => void;
}

/** What can be done with the selected words. The arrow keys go from one thing to the next, 1 to 5 mark in a colour. */
export function HighlightBar({ passage, colourNames, onMark, onClose }: HighlightBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  // Above the finger the browsers of phones show a menu of their own.
  usePlace(bar, passage, matchMedia('(pointer: coarse)').matches ? 'below' : 'above', false);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const colour = colours[Number(event.key) - 1];
    if (colour) onMark(colour, null);
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowRight') moveFocus(event.currentTarget, 1);
    else if (event.key === 'ArrowLeft') moveFocus(event.currentTarget, -1);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={bar}
      class="highlight-bar"
      role="toolbar"
      aria-label={t('highlightBar')}
      data-testid="highlight-bar"
      onKeyDown={onKeyDown}
      // The selection stays while the pointer presses a button of the bar.
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
    >
      <ColourPicker
        names={colourNames}
        value={null}
        onPick={(colour) => {
          onMark(colour, null);
        }}
      />
      <Button
        testId="highlight-note"
        onClick={() => {
          onMark(colours[0], 'note');
        }}
      >
        {t('note')}
      </Button>
      <Button
        testId="highlight-tags"
        onClick={() => {
          onMark(colours[0], 'tags');
        }}
      >
        {t('tags')}
      </Button>
      <Button look="quiet" label={t('close')} onClick={onClose}>
        ×
      </Button>
    </div>
  );
}

function moveFocus(bar: HTMLElement, step: number): void {
  const buttons = [...bar.querySelectorAll('button')];
  const root = bar.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  const index = buttons.findIndex((button) => button === focused);
  buttons[(index + step + buttons.length) % buttons.length]?.focus();
}
