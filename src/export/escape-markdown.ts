import { toCleanLine } from './to-clean-line.ts';

/** Any sign that one of the rules below begins at or needs; nearly all lines have none. */
const signs = /[\\`*_[\]#|~$^&<=%:.@)]|^[-+>]/;

/**
 * Page text as one line of Markdown that shows exactly these characters: nothing in it is markup, HTML, a link, a tag,
 * a formula or a comment, neither in CommonMark nor in what GitHub and Obsidian add to it.
 */
export function escapeMarkdown(text: string): string {
  const line = toCleanLine(text);
  if (!signs.test(line)) return line;
  return line
    .replace(/[\\`*_[\]#|~$^]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/==|%%/g, (pair) => `\\${pair[0]}\\${pair[0]}`) // Obsidian's ==mark== and %%comment%%
    .replace(/:(?=\/\/)|(?<=www)\.|@(?=\w)/gi, '\\$&') // addresses that become links by themselves
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^[-+=>]/, '\\$&');
}
