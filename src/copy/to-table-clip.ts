import Papa from 'papaparse';
import { toPlainCell, toTextCell } from '../export/to-csv.ts';
import type { Cell, Table } from '../export/tables.ts';
import { toHtmlLink } from '../export/to-html.ts';
import type { Clip } from '../model/clip.ts';
import { toElement, toHtmlLine, toHtmlLines } from './html-words.ts';

/**
 * A table for spreadsheets and documents. The text is TSV, with cells quoted where they have tabs, quotes or line breaks,
 * and guarded as in our CSV files; in HTML Excel and WPS are told that texts are texts, so that codes need no guard.
 */
export function toTableClip({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Clip {
  const lines = [columns, ...rows.map((row) => row.map(toPlainCell))];
  return {
    plain: Papa.unparse(lines, { delimiter: '\t', newline: '\r\n' }),
    html: toTableHtml({ columns, rows }),
  };
}

/** A table as HTML that Word, Excel and WeChat draw with its rules: they know attributes, and no style sheet of ours. */
export function toTableHtml({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const head = toElement('tr', columns.map((column) => toElement('th', toHtmlLine(column))).join(''));
  const body = rows.map((row) =>
    toElement('tr', row.map((cell, index) => toHtmlCell(cell, columns[index] ?? '')).join('')),
  );
  return `<table ${tableLook}><thead>${head}</thead><tbody>${body.join('')}</tbody></table>`;
}

const tableLook = 'border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse"';

/** Says to Excel and WPS: a text, not a number and not a formula; and one cell, however many lines it has. */
const textLook = `style="mso-number-format:\\@"`;
const lineBreakInCell = '<br style="mso-data-placement:same-cell">';

/** Addresses of a hundred percent signs are for machines: in these columns they become links with a short name. */
const linkColumns: Record<string, string> = { 网址: '原文', 原文链接: '原文' };

function toHtmlCell(cell: Cell, column: string): string {
  if ('number' in cell) return `<td>${cell.number === null ? '' : String(cell.number)}</td>`;
  const text = ('code' in cell ? cell.code : cell.text) ?? '';
  const name = linkColumns[column];
  const words = `${toGuard(text)}${toHtmlLines(text, lineBreakInCell)}`;
  const [link = words] = name === undefined ? [] : toHtmlLink(text, name);
  return `<td ${textLook}>${link}</td>`;
}

/** Other spreadsheets may calculate what Excel was told not to: not behind a blank that is part of the text. */
function toGuard(text: string): string {
  return toTextCell(text) === text.toWellFormed() ? '' : '&nbsp;';
}
