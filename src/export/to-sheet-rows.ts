import { escapeHtml } from './escape-html.ts';
import type { Cell } from './tables.ts';

/** Excel's limit for the text of a cell, in UTF-16 units. */
const longestCell = 32_767;

/**
 * Rows as they stand in a sheet of an Excel workbook: codes are texts, figures are numbers. `first` is the number of the first
 * row, counted from 1, `style` that of the cells. Every cell tells its place: some programs do not count.
 */
export function toSheetRows(rows: Cell[][], first: number, style = 0): string {
  return rows
    .map((row, index) => {
      const cells = row.map((cell, column) =>
        toSheetCell(cell, `${toLetters(column)}${first + index}`, style),
      );
      return `<row r="${first + index}">${cells.join('')}</row>`;
    })
    .join('');
}

/** The name of a column: A to Z, then AA. */
function toLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before === 0 ? '' : toLetters(before - 1)) + String.fromCharCode(65 + (column % 26));
}

/** "" for an empty cell. */
function toSheetCell(cell: Cell, place: string, style: number): string {
  const attributes = `r="${place}"${style === 0 ? '' : ` s="${style}"`}`;
  if ('number' in cell) return cell.number === null ? '' : `<c ${attributes}><v>${cell.number}</v></c>`;
  const text = 'code' in cell ? cell.code : cell.text;
  if (text === null || text === '') return '';
  const words = escapeHtml(toCellText(toXmlText(text)));
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}

/** What is too long for a cell is cut between characters, and the cell says so. */
function toCellText(text: string): string {
  if (text.length <= longestCell) return text;
  const mark = (left: number) => `…（单元格最多容纳 ${longestCell} 个字符，此处略去后面 ${left} 个）`;
  const kept = text.slice(0, longestCell - mark(text.length).length).replace(/[\ud800-\udbff]$/, '');
  return kept + mark(text.length - kept.length);
}

/** What XML 1.0 cannot hold is left out: controls, and halves of characters. A line break is Excel's own. */
function toXmlText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- these are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}
