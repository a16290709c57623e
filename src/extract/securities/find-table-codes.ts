import type { FoundCode } from './found-code.ts';
import { toBareSecid } from './to-listed-secid.ts';

/** Shares and funds on an exchange: what a table lists. Amounts seldom begin like this twice in a column. */
const listedCode = /^(?:00[0-3]|30[0-2]|60[0135]|68[89]|920|43|83|87|159|5[168])\d+$/;
const nameCell = /^[*\w\u4e00-\u9fff·-]{0,8}[\u4e00-\u9fff][*\w\u4e00-\u9fff·-]{0,12}$/;
const otherHeading = /邮编|编号|金额|数量|人数|电话|序号|合计|面积|产量|销量/;

interface Cell {
  text: string;
  start: number;
}

/**
 * Bare codes in tables, whose rows are lines with cells joined by one blank: a cell of six digits beside a name, when
 * the column's heading says 代码 or another row has a code in the same column.
 */
export function findTableCodes(text: string): FoundCode[] {
  return splitTables(text).flatMap((rows) => {
    const columns = new Map<number, Cell[]>();
    for (const cells of rows) {
      for (const [column, cell] of cells.entries()) {
        if (!isBesideName(cells, column)) continue;
        const codes = columns.get(column);
        if (codes) codes.push(cell);
        else columns.set(column, [cell]);
      }
    }
    return [...columns].flatMap(([column, cells]) => readColumn(cells, headingsOf(rows, column, cells[0])));
  });
}

/** Runs of lines of two cells or more. Prose is no matter: its numbers stand beside no names. */
function splitTables(text: string): Cell[][][] {
  const tables: Cell[][][] = [];
  let isInside = false;
  for (const { 0: line, index } of text.matchAll(/.+/g)) {
    const cells = line.length > 300 ? [] : splitCells(line, index);
    const isRow = cells.length > 1;
    if (isRow && isInside) tables.at(-1)?.push(cells);
    else if (isRow) tables.push([cells]);
    isInside = isRow;
  }
  return tables;
}

function splitCells(line: string, offset: number): Cell[] {
  return [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, start: offset + index }));
}

function isBesideName(cells: Cell[], column: number): boolean {
  if (!/^\d{6}$/.test(cells[column]?.text ?? '')) return false;
  return [column - 1, column + 1].some((beside) => nameCell.test(cells[beside]?.text ?? ''));
}

/** The words of a column in the two rows above its first code. */
function headingsOf(rows: Cell[][], column: number, first: Cell | undefined): string {
  const top = rows.findIndex((cells) => cells[column] === first);
  return rows
    .slice(Math.max(0, top - 2), top)
    .map((cells) => cells[column]?.text ?? '')
    .filter((text) => !/\d{2}/.test(text))
    .join(' ');
}

function readColumn(cells: Cell[], headings: string): FoundCode[] {
  if (otherHeading.test(headings)) return [];
  const isNamed = headings.includes('代码');
  const isSupported = cells.length > 1 && cells.every(({ text }) => listedCode.test(text));
  if (!isNamed && !isSupported) return [];
  return cells.flatMap(({ text, start }) => {
    const secid = toBareSecid(text);
    return secid === null ? [] : [{ secid, start, end: start + text.length }];
  });
}
