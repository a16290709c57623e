import { type ToMarkdownFile, toOwnMarkdown } from '../export/open-markdown.ts';
import { askBackground } from '../messaging/ask.ts';
import { hashText } from '../model/hash-text.ts';

/** Makes Markdown as the reader has set it; `design` tells one setting from another. What reads templates is loaded only where there are some. */
export async function loadMarkdownMaker(): Promise<{ toFile: ToMarkdownFile; design: string }> {
  const { markdownTemplate, fileNameTemplate } = await askBackground('getSettings');
  if (markdownTemplate === null) return { toFile: toOwnMarkdown, design: 'own' };
  const { toTemplateFile } = await import('../export/template/to-template-file.ts');
  return {
    toFile: toTemplateFile(markdownTemplate, fileNameTemplate),
    design: hashText(JSON.stringify([markdownTemplate, fileNameTemplate])),
  };
}
