import type { Settings } from '../model/settings.ts';
import { type ToMarkdownFile, toOwnMarkdown } from './open-markdown.ts';

/** How a reader has Markdown made. */
export type MarkdownDesign = Pick<Settings, 'markdownTemplate' | 'fileNameTemplate'>;

/** Makes Markdown as the reader has set it. What reads templates is loaded only where there are some. */
export async function toMarkdownMaker(design: MarkdownDesign): Promise<ToMarkdownFile> {
  const { markdownTemplate, fileNameTemplate } = design;
  if (markdownTemplate === null) return toOwnMarkdown;
  const { toTemplateFile } = await import('./template/to-template-file.ts');
  return toTemplateFile(markdownTemplate, fileNameTemplate);
}
