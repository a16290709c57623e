import { askBackground } from '../messaging/ask.ts';
import { type ChangedSettings, defaultSettings, type Settings } from '../model/settings.ts';

/** Of the settings of a backup those to be taken: where the reader has set nothing here. What they have set stays. */
export function toRestored(kept: Settings, given: Settings): ChangedSettings {
  const names = Object.entries(given.colourNames).filter(([, name]) => name !== '');
  const own = Object.entries(kept.colourNames).filter(([, name]) => name !== '');
  const isOwnTemplate = kept.markdownTemplate !== null || kept.fileNameTemplate !== '';
  const { markdownTemplate, fileNameTemplate } = isOwnTemplate ? kept : given;
  const colourNames = { ...defaultSettings.colourNames, ...Object.fromEntries([...names, ...own]) };
  return { colourNames, markdownTemplate, fileNameTemplate };
}

/** Takes the settings of a backup where the reader has set nothing here. */
export async function restoreSettings(given: Settings): Promise<void> {
  await askBackground('putSettings', toRestored(await askBackground('getSettings'), given));
}
