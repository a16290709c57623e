import { toCleanLine } from './to-clean-line.ts';

/**
 * Page text as one line of Markdown that shows exactly these characters: nothing in it is markup, HTML, a link, a tag,
 * a formula or a comment, neither in CommonMark nor in what GitHub and Obsidian add to it.
 */
export function escapeMarkdown(text: string): string {
  return toCleanLine(text)
    .replace(/[\\`*_[\]#|~$^]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/==|%%/g, (pair) => `\\${pair[0]}\\${pair[0]}`) // Obsidian's ==mark== and %%comment%%
    .replace(/:(?=\/\/)|(?<=www)\.|@(?=\w)/gi, '\\$&') // addresses that become links by themselves
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^[-+=>]/, '\\$&');
}
