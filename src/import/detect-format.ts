export type FileFormat = 'json' | 'csv' | 'post' | 'html';

/**
 * What a file is, by how its text begins; its name decides only where that leaves it open. Null for none of ours.
 *
 * - `post`: a post of the mirror, with front matter
 * - `html`: a saved page
 */
export function detectFormat(head: string, fileName: string): FileFormat | null {
  const start = head.replace(/^[\ufeff\s]+/, '');
  if (/^[{[]/.test(start)) return 'json';
  if (/^---[ \t]*\r?\n/.test(start)) return 'post';
  if (start.startsWith('<')) return 'html';
  if (isHighlightTable(start)) return 'csv';
  if (/<(?:!doctype|html|head|body|p|div|section)\b/i.test(head)) return 'html';
  return byName(fileName);
}

/** Files whose beginning tells nothing, the empty ones above all: what they were meant to be says what is wrong with them. */
function byName(fileName: string): FileFormat | null {
  const extension = /\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase();
  if (extension === 'json' || extension === 'jsonld') return 'json';
  return extension === 'html' || extension === 'htm' || extension === 'xhtml' ? 'html' : null;
}

/** Readwise's tables name their columns in the first line. */
function isHighlightTable(start: string): boolean {
  const [line = ''] = start.split(/\r?\n/, 1);
  const columns = line.split(',').map((column) => column.replace(/^"|"$/g, '').trim().toLowerCase());
  return columns.includes('highlight') && columns.length > 1;
}
