import writeExcelFile from 'write-excel-file/universal';
import type { Cell, Table } from './tables.ts';

/** Excel's limit for the text of a cell, in UTF-16 units. */
const longestCell = 32_767;

/** Tables as one Excel workbook, a sheet each, their names in the first row. Codes are texts, figures are numbers. */
export async function toXlsx(tables: Table[]): Promise<Blob> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [
      columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(toXlsxCell)),
    ],
    columns: columns.map(() => ({ width: 18 })),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets).toBlob();
}

function toXlsxCell(cell: Cell) {
  if ('number' in cell) return cell.number === null ? null : { value: cell.number, type: Number };
  const text = 'code' in cell ? cell.code : cell.text;
  if (text === null || text === '') return null;
  return { value: toXmlText(text).slice(0, longestCell), type: String };
}

/** What XML 1.0 cannot hold is left out: controls, and halves of characters. */
function toXmlText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
