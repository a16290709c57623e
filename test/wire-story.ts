import type { Article } from '../src/model/article.ts';
import { toArticle } from './sample-article.ts';

/** An invented wire text. */
export const wire =
  '青山市政府11月24日公布年度重点项目清单，共36个项目，总投资1820.5亿元，其中风电项目12个。\n' +
  '清单提出，以风电整机为龙头，带动叶片、塔筒、轴承等配套企业落户东岭产业园，力争三年内形成完整链条。\n' +
  '市发展改革委负责人表示，前三季度全市规模以上工业增加值同比增长7.3%，为项目建设打下了基础。\n' +
  '平川银行、临江银行等金融机构同日与项目单位签约，意向授信总额420亿元。';

/** The same report of another day: the same words, other numbers. */
export const nextDay = wire
  .replace('24日', '25日')
  .replace('36个', '41个')
  .replace('1820.5亿元', '2033.8亿元')
  .replace('12个', '15个')
  .replace('7.3%', '6.9%')
  .replace('420亿元', '385亿元');

/** What another outlet makes of it. */
export const wireElsewhere = `临江晚报讯（记者 钱一一）${wire.split('\n').slice(0, 3).join('').replaceAll('，', '；')}\n（责任编辑：孙二二）`;

/** An article of that text alone, with nothing found in it; `overrides` replace whole fields. */
export function toStory(id: string, text: string, overrides: Partial<Article> = {}): Article {
  return toArticle({
    ...{ id, text, url: `https://finance.eastmoney.com/a/${id}.html` },
    paragraphs: [{ start: 0, end: text.length, heading: false }],
    ...{ mentions: [], figures: [], clusters: [], keyPoints: [] },
    ...overrides,
  });
}
