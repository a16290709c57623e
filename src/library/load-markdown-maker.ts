import type { ToMarkdownFile } from '../export/open-markdown.ts';
import { toMarkdownMaker } from '../export/to-markdown-maker.ts';
import { askBackground } from '../messaging/ask.ts';
import { hashText } from '../model/hash-text.ts';

/** Makes Markdown as the reader has set it; `design` tells one setting from another. */
export async function loadMarkdownMaker(): Promise<{ toFile: ToMarkdownFile; design: string }> {
  const { markdownTemplate, fileNameTemplate } = await askBackground('getSettings');
  return {
    toFile: await toMarkdownMaker({ markdownTemplate, fileNameTemplate }),
    design:
      markdownTemplate === null ? 'own' : hashText(JSON.stringify([markdownTemplate, fileNameTemplate])),
  };
}
