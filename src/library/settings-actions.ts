import { askBackground } from '../messaging/ask.ts';
import type { ChangedSettings, Settings } from '../model/settings.ts';
import { attempt, settings } from './state.ts';

/** Loads what the reader has set. */
export function loadSettings(): Promise<void> {
  return attempt('loadFailed', async () => {
    settings.value = await askBackground('getSettings');
  });
}

/** Shows what the reader sets at once, and keeps it. */
export function changeSettings(changed: ChangedSettings): Promise<void> {
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
