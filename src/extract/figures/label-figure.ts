import type { Quantity } from '../../model/figure.ts';
import type { Passage } from '../../model/passage.ts';
import { toWordList } from '../word-list.ts';

/** What a figure measures; `subject` is the label without 同比增长 and the like, null where the text does not say. */
export interface Label {
  label: string | null;
  subject: string | null;
}

/** A figure that was labelled before, which the next one may go on about. */
export interface LabelledBefore extends Label {
  end: number;
}

/** How far a label may lie from its number, and how long it may be, in characters. */
const reach = 30;
const longest = 14;

const boundary = '\n，。；：！？、（）()“”"《》【】,;:!?';

/** Words between what is measured and its number: 产值将超过, 总投资约为. */
const linking = toWordList(
  '大约 约为 接近 超过 达到 高达 突破 不超过 不低于 不少于 预计 可达 将达 力争 实现 完成 共计 合计 分别 累计 同比 环比 首次 每年 ' +
    '降至 升至 增至 跌至 涨至 减至 回至 均 共 有 为 是 达 约 近 超 逾 至 到 在 了 的 将 要 仅 已 不 从 比 较 由 及 和 前',
  ' ',
);

/** Verbs with what they act upon behind them, and words about time: nothing up to them is part of what is measured. */
const opening =
  /^.*(?:实施|计划|安排|确保|力争|预计|实现|完成|达到|建成|建起|新建|形成|拥有|建有|引进|吸引|带动|覆盖|涵盖|包括|设立|成立|举办|推出|推进|启动|集聚|聚集|汇聚|培育|打造|获得|取得|收购|报名|此次|本次|其中|目前|截至|当前|今年|去年|全年|当年|年内|年底|年末|\d年|\d月|\d日|今天|昨天|使(?!用)|(?<![转出受])让|把|将|对(?![外口])|并(?![网购])|也|还(?!款)|就(?!业)|又|等(?!级))/;

/** 11个月来, 前三季度: when, not what. */
const duration =
  /(?:(?:过去|最近|[近前头])[\d一二三四五六七八九十]{1,3}个?(?:年|月|季度|周|天|日)(?:以来|来|间)?|[\d一二三四五六七八九十]{1,3}个?(?:年|月|周|天|日)(?:以来|来|间))/g;

const durationSign = /[去近前头来间]/;

/** What says that something grows, with what goes before it and what stands between it and the number. */
const compared = toWordList('同比 环比', ' ');
const manner = toWordList('累计 大幅 小幅 分别', ' ');
const change = toWordList(
  '增长 增加 增速 增幅 下降 下跌 下滑 下调 减少 降低 降幅 上涨 上升 上调 上行 下行 提高 提升 攀升 回升 回落 调升 调降 涨幅 跌幅 收窄 扩大',
  ' ',
);
const nearly = toWordList('了 为 达到 达 约 近 超过 超 逾 至 的', ' ');
/** 占全市的60%: so much may stand between 占 and the number. */
const longestWhole = 12;
/** 较上一日, 比上年同期的100万元: with what it is compared. */
const comparison = /[较比](?:上|前|去|同|年|\d).*$/;

/** 其中超过10亿元以上的项目有5个: another number in the clause, and what belongs to it. */
const otherNumber = /^.*[\d.%]+[万亿]*(?:[元吨个家项户人]|美元|港元)?(?:以上|以下|左右)?(?=.{2})/;
const inFront = /^(?:[的了该其这较比\s]|(?<=这)一|[一二三四五六七八九十]是|末(?!端))+/;

/** Nouns that a share or rate is told of. */
const rate = /(?:率|比重|占比|份额|比例|幅度?|度|目标|水平|收益|指数|[值额量数])$/;

/** What a number measures: 总投资12亿元 → 总投资, 建成9个园区 → 园区, 产值12亿元，同比增长5% → 产值同比增长. */
export function labelFigure(
  text: string,
  { start, end }: Passage,
  quantity: Quantity,
  before: LabelledBefore | null,
): Label {
  const clause = clauseBefore(text, start);
  const growth = quantity === 'count' ? null : findGrowth(clause);
  if (growth) {
    const { start: from, end: to } = growth;
    return labelGrowth(clause.slice(0, from), clause.slice(from, to), subjectBefore());
  }
  const label = labelAmount(nameBefore(clause), text.slice(end, end + longest + 1), quantity);
  return { label, subject: comparison.test(clause) ? subjectBefore() : label };

  /** What the figure right before this clause measured: 产值12亿元，… */
  function subjectBefore(): string | null {
    if (!before) return null;
    const from = start - clause.length;
    const goesOn =
      before.end > from
        ? /^[较比]/.test(clause)
        : /^(?:左右|以上|以下)?[，,（(、；;]$/.test(text.slice(before.end, from));
    return goesOn ? before.subject : null;
  }
}

/** Where a clause says 同比增长, 占全市 … at its end, null where it does not. */
function findGrowth(clause: string): Passage | null {
  const end = clause.length - nearly.lengthBefore(clause, clause.length);
  const share = clause.lastIndexOf('占');
  let start = end - change.lengthBefore(clause, end);
  if (share >= 0 && end - share - 1 <= longestWhole) start = share;
  if (start === end) return null;
  start -= manner.lengthBefore(clause, start);
  return { start: start - compared.lengthBefore(clause, start), end };
}

function labelGrowth(words: string, grown: string, before: string | null): Label {
  const subject = nameBefore(words.replace(comparison, '')) ?? (grown.startsWith('占') ? null : before);
  return { label: (subject ?? '') + grown, subject };
}

/** What is counted or made stands behind (9个园区, 100万吨乙烯); what is paid or shared stands in front. */
function labelAmount(name: string | null, behind: string, quantity: Quantity): string | null {
  if (quantity === 'count' || quantity === 'capacity' || quantity === 'mass')
    return nounBehind(behind) ?? name;
  if (quantity === 'percent' && name !== null && !rate.test(name)) {
    return nounBehind(behind.replace(/^的/, '')) ?? name;
  }
  return name ?? (quantity === 'time' ? null : nounBehind(behind.replace(/^的/, '')));
}

/** The clause's words before the number, as far as a label may reach. */
function clauseBefore(text: string, start: number): string {
  const left = text.slice(Math.max(0, start - reach), start);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    if (boundary.includes(left.charAt(i))) return left.slice(i + 1);
  }
  return left;
}

function nameBefore(clause: string): string | null {
  let name = withoutLinking(durationSign.test(clause) ? clause.replace(duration, '') : clause)
    .replace(opening, '')
    .replace(otherNumber, '')
    .replace(inFront, '')
    .trimEnd();
  if (name.length > longest) name = name.slice(name.lastIndexOf('的') + 1).slice(-longest);
  return /[\u4e00-\u9fa5A-Za-z]{2}/.test(name) ? name : null;
}

function withoutLinking(words: string): string {
  let name = words.trimEnd();
  for (;;) {
    const length = linking.lengthBefore(name, name.length);
    if (length === 0) return name;
    name = name.slice(0, -length).trimEnd();
  }
}

/** What a noun ends before: what the counted things do, and what more is said of them. */
const predicate =
  /(?:等|左右|以上|以下|同比|环比|增长|下降|已|将|正在|先后|陆续|相继|同时|集中|全部|分别|涵盖|覆盖|参加|参与|位于|落户|落地|入驻|入选|荣获|实现|达到|超过|总投资|完成|通过|投产|开工|签约|竣工|建成|办理|串联|来自|从事|提供|纳入|拥有|进入|成为|以及|被|是|之一|(?<=.)建设|(?<=领域|行业|项目|企业)中).*$/;

/** The noun behind a number: 9个自由贸易试验区，… → 自由贸易试验区. */
function nounBehind(behind: string): string | null {
  const words = /^[^\s，。；：！？、（）()“”"《》【】,;:!?\d的和与及在于为]{1,14}/.exec(behind)?.[0] ?? '';
  const noun = words.replace(/^多/, '').replace(predicate, '');
  // 2个万亿级和…: the noun comes after another number.
  if (noun.endsWith('级')) return null;
  return noun.length >= 2 || '村县市省镇乡'.includes(noun || '，') ? noun : null;
}
