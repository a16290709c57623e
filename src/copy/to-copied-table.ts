import {
  type Table,
  toArticleTable,
  toClusterTable,
  toFigureTable,
  toSecurityTable,
} from '../export/tables.ts';
import type { LibraryPart } from '../model/library-part.ts';

type Part = Pick<LibraryPart, 'articles' | 'annotations'>;

/** The tables that can be copied: what each is made of, and which of its columns, in this order; files have them all. */
const copied = {
  articles: {
    toTable: toArticleTable,
    columns: ['标题', '媒体', '发布时间', '产业集群数', '证券数', '笔记数', '标签', '摘要', '网址'],
  },
  clusters: {
    toTable: toClusterTable,
    columns: ['序号', '产业集群', '引领', '目标', '项目', '数据', '证券', '标题', '发布时间', '网址'],
  },
  figures: {
    toTable: toFigureTable,
    columns: ['指标', '原文', '数值', '单位', '产业集群', '句子', '标题', '发布时间', '原文链接'],
  },
  securities: {
    toTable: toSecurityTable,
    columns: ['名称', '代码', '类别', '提及次数', '证券代码', '标题', '发布时间'],
  },
} satisfies Record<string, { toTable: (part: Part) => Table; columns: string[] }>;

export type CopiedTable = keyof typeof copied;

/** A table of what was read out of articles, with the columns that are worth their room in a document. */
export function toCopiedTable(name: CopiedTable, part: Part): Pick<Table, 'columns' | 'rows'> {
  const { toTable, columns } = copied[name];
  return pickColumns(toTable(part), columns);
}

/** Some of the columns of a table. Throws where it has none of a name. */
export function pickColumns(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  names: string[],
): Pick<Table, 'columns' | 'rows'> {
  const places = names.map((name) => {
    const place = columns.indexOf(name);
    if (place < 0) throw new Error(`The table has no column ${name}`);
    return place;
  });
  return { columns: names, rows: rows.map((row) => places.map((place) => row[place] ?? { text: null })) };
}
