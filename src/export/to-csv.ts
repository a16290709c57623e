import Papa from 'papaparse';
import type { Cell, Table } from './tables.ts';

/** A table as a CSV file for spreadsheets. */
export function toCsv({ columns, rows }: Table): string {
  return toCsvHead(columns) + toCsvRows(rows);
}

/** The beginning of a CSV file: a byte order mark, without which Excel takes Chinese for another encoding, and the names. */
export function toCsvHead(columns: string[]): string {
  return `\ufeff${toLines([columns])}`;
}

/** Rows of a CSV file, each ended by CRLF; "" for none. */
export function toCsvRows(rows: Cell[][]): string {
  return rows.length === 0 ? '' : toLines(rows.map((row) => row.map(toPlainCell)));
}

function toLines(lines: (string | number | null)[][]): string {
  return `${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}

/** A cell as it stands in a file of separated values: guarded where a spreadsheet would calculate or shorten it. */
export function toPlainCell(cell: Cell): string | number | null {
  if ('number' in cell) return cell.number;
  return 'code' in cell ? toCodeCell(cell.code) : toTextCell(cell.text);
}

/**
 * A text that a spreadsheet must not calculate: behind a tab, which Excel, LibreOffice and WPS keep as an unseen part
 * of a text, nothing is a formula.
 */
export function toTextCell(text: string | null): string | null {
  if (text === null) return null;
  const cell = text.toWellFormed();
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `\t${cell}` : cell;
}

/** A code that a spreadsheet must not take for a number: behind a tab 000001 keeps its zeros and 0.300166 its form. */
function toCodeCell(code: string): string {
  return code === '' ? '' : `\t${code.toWellFormed()}`;
}
