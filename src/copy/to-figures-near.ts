import type { Table } from '../export/tables.ts';
import { toPassageLink } from '../export/to-passage-link.ts';
import type { Figure } from '../model/figure.ts';

/** A figure with its sentence and the article that says it. */
export interface FigureNear {
  title: string | null;
  url: string;
  publishedAt: string | null;
  figure: Figure;
  sentence: string;
}

/** Figures of several articles as a table, a row each, with a link to the sentence. */
export function toFiguresNear(figures: FigureNear[]): Pick<Table, 'columns' | 'rows'> {
  return {
    columns: ['发布时间', '指标', '原文', '数值', '单位', '句子', '标题', '原文链接'],
    rows: figures.map(({ title, url, publishedAt, figure, sentence }) => [
      { text: publishedAt },
      { text: figure.label },
      { text: figure.surface },
      { number: figure.value },
      { text: figure.unit },
      { text: sentence },
      { text: title },
      { text: toPassageLink(url, sentence) },
    ]),
  };
}
