import { openBibtex, openHtml } from './open-documents.ts';
import { openCslJson, openHypothesis, openReadwise, openWebAnnotations } from './open-lists.ts';
import { openMarkdown } from './open-markdown.ts';
import { openCsv, openXlsx } from './open-tables.ts';
import { openTickermarkJson } from './open-tickermark-json.ts';
import type { ExportSink } from './export-sink.ts';

/** Every format that a library can be exported in, by the name that views and tests know it by. */
export const exportFormats = {
  markdown: openMarkdown,
  csv: openCsv,
  json: openTickermarkJson,
  xlsx: openXlsx,
  html: openHtml,
  'web-annotations': openWebAnnotations,
  hypothesis: openHypothesis,
  readwise: openReadwise,
  csl: openCslJson,
  bibtex: openBibtex,
} satisfies Record<string, (now: Date) => ExportSink>;
export type ExportFormat = keyof typeof exportFormats;
