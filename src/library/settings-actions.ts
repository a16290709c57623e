import { askBackground } from '../messaging/ask.ts';
import type { Settings } from '../model/settings.ts';
import { attempt, settings } from './state.ts';

/** Loads what the reader has set. */
export function loadSettings(): Promise<void> {
  return attempt('loadFailed', async () => {
    settings.value = await askBackground('getSettings');
  });
}

/** Shows what the colours mean at once, and keeps it. */
export function nameColours(colourNames: Settings['colourNames']): Promise<void> {
  if (settings.value) settings.value = { ...settings.value, colourNames };
  return attempt('saveFailed', () => askBackground('putSettings', { colourNames }));
}
