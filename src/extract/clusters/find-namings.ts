import type { Paragraph } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import { readFields, readHeading } from './find-fields.ts';
import { hasFormula, readFormula } from './find-formulas.ts';
import { findLabels } from './find-labels.ts';
import { findReturns } from './find-returns.ts';
import { mergeNames } from './merge-names.ts';
import { nameClusters } from './name-clusters.ts';
import { splitSentences, type Stretch } from './split-sentences.ts';
import type { Places } from './places.ts';

/** One place where the text names clusters: a single one, or several in one list. `start` is where its words begin. */
export interface Naming {
  names: string[];
  start: number;
  sentence: Passage;
  paragraph: number;
  /** "field": said without 产业集群 or a class, so that it counts only among others of its kind. */
  kind: 'label' | 'field' | 'heading';
  /** Named as what others build on, not as what the text is about: 抢抓新能源汽车产业链机遇. */
  aside?: boolean;
  /** It sums up what the sentences before it say, as far as semicolons join them. */
  sumsUp?: boolean;
}

/** Every place where clusters are named, in order. */
export function findNamings(text: string, paragraphs: Paragraph[], places: Places): Naming[] {
  const namings = paragraphs.flatMap((paragraph, index) => nameParagraph(text, paragraph, index, places));
  const kept = mergeNames(withoutLoneFields(text, namings));
  return [...kept, ...findReturns(text, paragraphs, kept)].sort((a, b) => a.start - b.start);
}

const longestHeading = 26;

function nameParagraph(text: string, paragraph: Paragraph, index: number, places: Places): Naming[] {
  const words = text.slice(paragraph.start, paragraph.end);
  if (!/产业|领域|集群|集聚区|业以/.test(words)) return [];
  const title = words.length <= longestHeading ? readHeading(words, places) : null;
  if (title !== null) {
    return [
      { names: [title], start: paragraph.start, sentence: paragraph, paragraph: index, kind: 'heading' },
    ];
  }
  const spelled = hasFormula(words);
  // Where the sentences begin that semicolons join and no cluster is named in.
  let open = paragraph.start;
  return splitSentences(text, paragraph).flatMap((sentence) => {
    const from = open;
    const named = nameSentence(text, sentence, index, places);
    const names = spelled && named.length === 0 ? readFormula(sentence, places) : [];
    const all: Naming[] =
      names.length === 0
        ? named
        : [{ names, start: sentence.start, sentence, paragraph: index, kind: 'label' }];
    if (all.length > 0 || !/[;；]$/.test(sentence.text)) open = sentence.end;
    if (all.length > 0 && isOtherTalk(sentence.text)) return [];
    return all.map((naming) =>
      naming.sumsUp === true ? { ...naming, sentence: { ...sentence, start: from } } : naming,
    );
  });
}

/** A fund, an index, a broker, a take-over or a state visit lists sectors, not what a place has or plans. */
const marketTalk =
  /基金|指数|券商|研报|概念股|ETF|主题投资|收购|并购|管制|制裁|关税|走势|个股|股价|涨停|领涨|景气|毛利率|净利润|每股|主营|报告期|募集资金|募投|供应商|建议关注|配置上|中方|两国|双边/;
/** A company's sectors are no region's structure, unless the sentence names the region as well. */
const companyTalk =
  /(?:^|[，,：“])(?:(?:本|该)?公司|[本该]?集团|该企业)|公司(?:董事|将|已|拟|持续|积极|业务|产品|是|在|围绕|聚焦|形成|打造)|双方/;
const regionTalk =
  /全[省市县区州]|我[省市县区州国]|[省市县区州](?:委|政府|将|已|要|以|形成|打造|培育|聚焦|加快|立足|依托)|园区|开发区|高新区|经开区|新区/;

function isOtherTalk(sentence: string): boolean {
  return marketTalk.test(sentence) || (companyTalk.test(sentence) && !regionTalk.test(sentence));
}

/** Words of markets that are harmless beside 产业集群, but not where fields are read without such a label. */
const marketWords = /机构|看好|分析师|关注|配置|估值|行情|板块|个股|涨|跌|概念/;

function nameSentence(text: string, sentence: Stretch, paragraph: number, places: Places): Naming[] {
  const labelled = findLabels(sentence)
    .map((label): Naming => {
      const names = nameClusters(text, sentence, label, places);
      const aside = chance.test(text.slice(label.end, label.end + 8));
      return { names, start: label.modifierStart, sentence, paragraph, kind: 'label', aside };
    })
    .filter(({ names }) => names.length > 0);
  if (!fieldWords.test(sentence.text) || marketWords.test(sentence.text)) return labelled;
  const known = new Set(labelled.flatMap(({ names }) => names));
  const fields = readFields(text, sentence, places)
    .filter(({ name }) => !known.has(name))
    .map(({ name, start, sumsUp }): Naming => ({
      names: [name],
      start,
      sentence,
      paragraph,
      kind: 'field',
      sumsUp,
    }));
  return [...labelled, ...fields].sort((a, b) => a.start - b.start);
}

/** 的机遇, 建设契机. */
const chance = /^[^，。；、]{0,5}(?:机遇|契机|东风|风口|浪潮)/;

/** What every field says somewhere. */
const fieldWords = /产业|领域|制造业|以.{1,40}为/;

const planTalk =
  /产业集群|产业链|产业体系|(?:主导|支柱|优势|未来|新兴|特色|重点)产业|规划|全[市省区县]|我[市省]|开发区|高新区/;

/** A text that goes through so many fields is a plan, whatever it calls itself. */
const fieldsOfPlan = 3;

/** In how many paragraphs before and behind a field or heading another cluster must be named. */
const fieldReach = 2;
const headingReach = 12;

/** Fields and headings stay where the text is about an economy's structure and goes through two or more of them. */
function withoutLoneFields(text: string, namings: Naming[]): Naming[] {
  const fields = new Set(namings.flatMap(({ kind, names }) => (kind === 'label' ? [] : names)));
  const planned = planTalk.test(text) || (fields.size >= fieldsOfPlan && /建设|项目|推进/.test(text));
  const namesIn = new Map<number, Set<string>>();
  for (const { names, paragraph } of namings) {
    const known = namesIn.get(paragraph) ?? new Set();
    for (const name of names) known.add(name);
    namesIn.set(paragraph, known);
  }
  return namings.filter((naming) => naming.kind === 'label' || (planned && hasNeighbour(naming, namesIn)));
}

function hasNeighbour({ kind, names, paragraph }: Naming, namesIn: Map<number, Set<string>>): boolean {
  const reach = kind === 'heading' ? headingReach : fieldReach;
  for (let i = paragraph - reach; i <= paragraph + reach; i += 1) {
    const others = namesIn.get(i);
    if (others && (others.size > 1 || !others.has(names[0] ?? ''))) return true;
  }
  return false;
}
