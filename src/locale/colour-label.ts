import type { Colour } from '../model/colour.ts';
import type { Settings } from '../model/settings.ts';
import { t } from './translate.ts';

/** What a colour is called: as the reader named it, else by its own name. */
export function colourLabel(colour: Colour, names: Settings['colourNames']): string {
  const name = names[colour].trim();
  return name === '' ? t(`colour_${colour}`) : name;
}
