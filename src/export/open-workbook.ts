import { strFromU8, unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { Cell, Table } from './tables.ts';
import { toSheetRows } from './to-sheet-rows.ts';
import { openZip, type ZipEntry } from './open-zip.ts';

/** Excel's limit for the rows of a sheet. */
const mostRows = 1_048_576;
/** The style of bold cells in the workbook that has only such. */
const bold = 1;

/** A sheet that is being written, and how many rows it has. */
interface Sheet {
  name: string;
  entry: ZipEntry;
  rows: number;
}

/**
 * An Excel workbook with a sheet for each table, their names in the first row; of none a row is kept unpacked. A table of
 * more rows than Excel allows goes on in a further sheet. The library that knows the format would hold all rows: it makes
 * the workbook around the sheets, and the rows are written here.
 */
export function openWorkbook(tables: Pick<Table, 'name' | 'columns'>[], limit = mostRows) {
  const zip = openZip();
  const sheets: Sheet[] = [];
  const current = tables.map(({ name, columns }) => openSheet(name, columns));

  function openSheet(name: string, columns: string[]): Sheet {
    const entry = zip.open(`xl/worksheets/sheet${sheets.length + 1}.xml`);
    const head = toSheetRows([columns.map((text) => ({ text }))], 1, bold);
    void entry.push(`${toSheetStart(columns.length, sheets.length === 0)}${head}`);
    const sheet = { name, entry, rows: 1 };
    sheets.push(sheet);
    return sheet;
  }

  return {
    /** Adds rows to the table of that index. */
    async add(index: number, rows: Cell[][]): Promise<void> {
      const table = tables[index];
      if (!table) throw new Error(`There is no table ${index}`);
      let rest = rows;
      for (let number = 2; rest.length > 0;) {
        const sheet = current[index];
        const room = limit - (sheet?.rows ?? limit);
        if (!sheet || room === 0) {
          while (sheets.some(({ name }) => name === `${table.name} ${number}`)) number += 1;
          current[index] = openSheet(`${table.name} ${number}`, table.columns);
          continue;
        }
        const fitting = rest.slice(0, room);
        const written = toSheetRows(fitting, sheet.rows + 1);
        sheet.rows += fitting.length;
        rest = rest.slice(fitting.length);
        await sheet.entry.push(written);
      }
    },
    async end(): Promise<Blob> {
      for (const { entry } of sheets) await entry.push('</sheetData></worksheet>');
      for (const [name, contents] of Object.entries(await listOtherFiles(sheets.map((one) => one.name))))
        if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) await zip.add(name, contents);
      return zip.end();
    },
  };
}

/** The beginning of a sheet, its first row staying in view. */
function toSheetStart(columnCount: number, isFirst: boolean): string {
  const columns = `<col min="1" max="${columnCount}" width="18" customWidth="1"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns}</cols><sheetData>`,
  ].join('');
}

/** The files of a workbook with sheets of these names and one bold cell in each. */
async function listOtherFiles(names: string[]): Promise<Record<string, string>> {
  const data = [[{ value: ' ', type: String, fontWeight: 'bold' as const }]];
  const workbook = await writeExcelFile(names.map((sheet) => ({ sheet, data }))).toBlob();
  const files = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
