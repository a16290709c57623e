import { dayOf, type ExportSink } from './export-sink.ts';
import { type Table, toTables } from './tables.ts';
import { toCsv } from './to-csv.ts';
import { toXlsx } from './to-xlsx.ts';
import { openZip } from './to-zip.ts';

/** A zip with five CSV tables: articles, annotations, clusters, figures and securities. */
export function openCsv(now: Date): ExportSink {
  return openTables((tables) => {
    const zip = openZip();
    for (const table of tables) zip.add(`${table.fileName}.csv`, toCsv(table));
    return Promise.resolve({
      name: `tickermark-csv-${dayOf(now)}.zip`,
      type: 'application/zip',
      contents: zip.end(),
    });
  });
}

/** The same five tables as sheets of one Excel workbook. */
export function openXlsx(now: Date): ExportSink {
  return openTables(async (tables) => ({
    name: `tickermark-${dayOf(now)}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    contents: await toXlsx(tables),
  }));
}

function openTables(toFile: (tables: Table[]) => ReturnType<ExportSink['end']>): ExportSink {
  const tables = toTables({ articles: [], annotations: [] });
  return {
    add(part) {
      for (const [index, { rows }] of toTables(part).entries())
        for (const row of rows) tables[index]?.rows.push(row);
    },
    end: () => toFile(tables),
  };
}
