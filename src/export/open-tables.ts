import { dayOf, type ExportSink } from './export-sink.ts';
import { openWorkbook } from './open-workbook.ts';
import { toTables } from './tables.ts';
import { toCsvHead, toCsvRows } from './to-csv.ts';
import { openZip } from './open-zip.ts';

const emptyTables = toTables({ articles: [], annotations: [] });

/** A zip with five CSV tables: articles, annotations, clusters, figures and securities. Of no table a row is kept unpacked. */
export function openCsv(now: Date): ExportSink {
  const zip = openZip();
  const entries = emptyTables.map(({ fileName, columns }) => {
    const entry = zip.open(`${fileName}.csv`);
    void entry.push(toCsvHead(columns));
    return entry;
  });
  return {
    async add(part) {
      for (const [index, { rows }] of toTables(part).entries()) await entries[index]?.push(toCsvRows(rows));
    },
    async end() {
      const contents = await zip.end();
      return { name: `tickermark-csv-${dayOf(now)}.zip`, type: 'application/zip', contents };
    },
  };
}

/** The same five tables as sheets of one Excel workbook. */
export function openXlsx(now: Date): ExportSink {
  const workbook = openWorkbook(emptyTables);
  return {
    async add(part) {
      for (const [index, { rows }] of toTables(part).entries()) await workbook.add(index, rows);
    },
    async end() {
      return {
        name: `tickermark-${dayOf(now)}.xlsx`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        contents: await workbook.end(),
      };
    },
  };
}
