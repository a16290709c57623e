import { colourLabel } from '../locale/colour-label.ts';
import { t } from '../locale/translate.ts';
import { type Colour, colours } from '../model/colour.ts';
import type { Settings } from '../model/settings.ts';
import './colours.css';
import './colour-picker.css';

interface ColourPickerProps {
  /** What each colour means to the reader. */
  names: Settings['colourNames'];
  /** The chosen one; null for none yet. */
  value: Colour | null;
  onPick: (colour: Colour) => void;
}

/** The five colours, each with its meaning as a label. */
export function ColourPicker({ names, value, onPick }: ColourPickerProps) {
  return (
    <div class="colour-picker" role="group" aria-label={t('colours')}>
      {colours.map((colour) => (
        <button
          key={colour}
          type="button"
          class="colour-picker-colour"
          data-colour={colour}
          data-testid={`colour-${colour}`}
          title={colourLabel(colour, names)}
          aria-label={colourLabel(colour, names)}
          aria-pressed={colour === value}
          onClick={() => {
            onPick(colour);
          }}
        />
      ))}
    </div>
  );
}
