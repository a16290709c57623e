import Papa from 'papaparse';
import { ImportError } from './import-error.ts';
import { type ImportContext, type ImportedItem, refuseOnError } from './imported-item.ts';
import { toForeignItem } from './to-imported-annotation.ts';

/** The columns that we read, by Readwise's names in its tables for import and of export. */
const columns = {
  highlight: ['highlight'],
  url: ['url', 'source url', 'source_url'],
  note: ['note'],
  tags: ['tags'],
  location: ['location'],
  date: ['date', 'highlighted at'],
};

/**
 * The highlights of a Readwise CSV file: Highlight, Title, Author, URL, Note, Location, Date, in any order. Rows without
 * a web address, as those of books, are refused; `where` is the number of the row, the first below the names being 2.
 * Throws ImportError for a table without highlights.
 */
export function parseReadwiseCsv(text: string, context: ImportContext): ImportedItem[] {
  const { data: rows } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const names = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const placeOf = (wanted: string[]) => names.findIndex((name) => wanted.includes(name));
  if (placeOf(columns.highlight) === -1) throw new ImportError('unknown-format');
  return rows.slice(1).flatMap((row, index) => {
    const cell = (wanted: string[]) => withoutGuard(row[placeOf(wanted)] ?? '');
    return refuseOnError(String(index + 2), () => [toItem(cell, context)]);
  });
}

function toItem(cell: (wanted: string[]) => string, context: ImportContext) {
  const url = cell(columns.url).trim();
  const exact = cell(columns.highlight);
  const created = cell(columns.date).trim();
  const tags = cell(columns.tags)
    .split(/[,;，；]/)
    .map((tag) => tag.trim());
  return toForeignItem(
    {
      key: `readwise:${[url, exact, created, cell(columns.location)].join('\n')}`,
      ...{ url, exact, tags, created, note: cell(columns.note) },
    },
    context,
  );
}

/** Exports put a tab or an apostrophe before what a spreadsheet would take for a formula. */
function withoutGuard(cell: string): string {
  return cell.replace(/^['\t](?=\s*[=+\-@＝＋－＠\t\r\n])/, '');
}
