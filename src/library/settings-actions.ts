import { askBackground } from '../messaging/ask.ts';
import type { Settings } from '../model/settings.ts';
import { attempt, settings } from './state.ts';

/** Loads what the reader has set. */
export function loadSettings(): Promise<void> {
  return attempt('loadFailed', async () => {
    settings.value = await askBackground('getSettings');
  });
}

/** Shows the templates for Markdown at once, and keeps them. */
export function changeTemplates(
  changed: Pick<Settings, 'markdownTemplate' | 'fileNameTemplate'>,
): Promise<void> {
  if (settings.value) settings.value = { ...settings.value, ...changed };
  return attempt('saveFailed', () => askBackground('putSettings', changed));
}

/** The file that templates make of the article that was saved last; null where nothing is saved. Throws WrongTemplateError. */
export async function previewTemplates({
  markdownTemplate,
  fileNameTemplate,
}: Pick<Settings, 'markdownTemplate' | 'fileNameTemplate'>): Promise<{ name: string; text: string } | null> {
  const [card] = await askBackground('listCards', { after: null, limit: 1 });
  const part = card && (await askBackground('listArticles', [card.id]));
  const [article] = part?.articles ?? [];
  if (!part || !article) return null;
  const { toTemplateFile } = await import('../export/template/to-template-file.ts');
  return toTemplateFile(markdownTemplate ?? '', fileNameTemplate)(article, part.annotations);
}

/** Shows what the colours mean at once, and keeps it. */
export function nameColours(colourNames: Settings['colourNames']): Promise<void> {
  if (settings.value) settings.value = { ...settings.value, colourNames };
  return attempt('saveFailed', () => askBackground('putSettings', { colourNames }));
}
