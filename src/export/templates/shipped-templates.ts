import { logseqTemplate } from './logseq.ts';
import { obsidianTemplate } from './obsidian.ts';
import { plainTemplate } from './plain.ts';

/** The templates that come with the extension, by name. */
export const shippedTemplates = { obsidian: obsidianTemplate, logseq: logseqTemplate, plain: plainTemplate };
