import { cleanName } from './clean-name.ts';
import { soundsLikeIndustry } from './industries.ts';
import { splitClauses, type Stretch } from './split-sentences.ts';
import { afterVerbs } from './naming-verbs.ts';
import { classWords, leadRoles } from './words.ts';
import type { Places } from './places.ts';

const enumerator =
  '(?:(?:[一二三四五六七八九十]是|[第其][一二三四五六七八九十]，?|[(（]?[一二三四五六七八九十\\d]{1,3}[)）、.．]|[①-⑩]|[·•●■◆▪○]) ?)?';
const name = '([^，。；：、（“]{1,20}?(?:、[^，。；：、（“]{2,12})?)';
const industry = '(?:产业链|产业集群|产业(?!园|基地|化|集聚区|带)|领域|制造业)';

/** 在新材料产业链方面，… 氢能领域，… 针对装备产业，…: the sentence begins so. */
const about = new RegExp(`^${enumerator}(?:在|针对|围绕|对于)?${name}${industry}(?:方面|上|中)?[，：:]`);
/** （1）新材料产业。: a heading that its section follows in the same line. */
const opening = new RegExp(`^${enumerator.replace(/\?$/, '')}${name}${industry}。`);
/** 新材料产业以石墨烯为龙头, 氢能产业链聚焦制氢. */
const headed = new RegExp(
  `^${enumerator}${name}(?:(?:${industry}|加工业|工业|业)(?:要|将|则)?以[^，。；]{1,40}为(?:${leadRoles}|主攻)|${industry}(?:要|将|则)?(?:聚焦|围绕|主攻|瞄准|(?:重点|主要)(?:发展|布局|打造)))`,
);
/** How far the words may reach in that turn a clause into a field. */
const longestOpening = 40;
/** Signs of the patterns around, which few sentences have and which take long to compile. */
const mayBeNumbered = /^[一二三四五六七八九十第其(（\d①-⑩·•●■◆▪○]/;
const mayBeHeaded = /[业链群域](?:要|将|则)?(?:以|聚焦|围绕|主攻|瞄准|重点|主要)/;
const mayBeMeasured = /产业(?:年|总)*(?:产值|主营|营业|营收|规模|增加值)/;
const numbered = new RegExp(`^${enumerator}`);
/** 光电显示首位产业 is a label's business. */
const ofClass = new RegExp(`(?:${classWords})$`);
/** Behind 加快 …: 装备制造产业发展，… At the beginning of a sentence more may follow: 增强集成电路产业创新能力，… */
const driven = new RegExp(
  `^${name}${industry}(?:(?:高质量|加快|做大)?(?:发展|建设|提质|升级|壮大|培育)?([，：；。:]))?`,
);
/** 今年光伏产业产值要实现200亿元. */
const measured = new RegExp(
  `^(?:今年|全年|预计|力争|到(?:20)?\\d{2}年){0,2}${name}产业(?:年|总){0,2}(?:产值|主营业务收入|营业收入|营收|规模|增加值)(?:要|将|力争|确保)[^，。；]{0,8}\\d`,
);
const built = /项目|改造|扩产|[二三]期|投产|开工|基地|园|专区|中心|工程|产值|亿元/;

/** An industry that a plan comes to speak of; `start` is the clause that does so. */
export interface Field {
  name: string;
  start: number;
  /** It only says what comes of the sentences before: 全年钟表产业产值力争90亿元. */
  sumsUp: boolean;
}

/** The industries that the clauses of a sentence open with, in order. */
export function readFields(text: string, sentence: Stretch, places: Places): Field[] {
  return splitClauses(text, sentence).flatMap((clause) => {
    const rest = text.slice(clause.start, sentence.end);
    const begins =
      clause.start === sentence.start || announced.test(text.slice(clause.start - 4, clause.start));
    const words =
      (begins ? (about.exec(rest)?.[1] ?? readIf(mayBeNumbered, opening, rest)) : undefined) ??
      (mayBeHeaded.test(rest.slice(0, longestOpening)) ? headed.exec(rest)?.[1] : undefined) ??
      readBuilt(rest, begins);
    const result = words === undefined ? readIf(mayBeMeasured, measured, rest) : undefined;
    const named = words ?? result;
    const cleaned = named === undefined ? null : cleanName(named, { first: true }, places);
    return cleaned && soundsLikeIndustry(cleaned.name) && !ofClass.test(cleaned.name)
      ? [{ name: cleaned.name, start: clause.start, sumsUp: result !== undefined }]
      : [];
  });
}

/** What a pattern finds; it is not tried where its sign does not stand. */
function readIf(sign: RegExp, pattern: RegExp, words: string): string | undefined {
  return sign.test(words) ? pattern.exec(words)?.[1] : undefined;
}

/** The industry that a verb drives and for which something is built. */
function readBuilt(rest: string, begins: boolean): string | undefined {
  const phrase = rest.replace(numbered, '');
  const behind = afterVerbs(phrase);
  const found = behind === phrase ? null : driven.exec(behind);
  if (!found || (!begins && found[2] === undefined)) return undefined;
  return built.test(rest.slice(0, farthestBuilt)) ? found[1] : undefined;
}

/** 规划提出，…: what follows begins anew. */
const announced = /(?:提出|明确|指出|要求)[，：]$/;
const farthestBuilt = 120;

const heading = new RegExp(`^([^，。；：]{2,24})${industry}[：:]?$`);

/** The industry that a line alone names as heading: （一）新材料产业. */
export function readHeading(line: string, places: Places): string | null {
  const words = heading.exec(line.trim().replace(numbered, ''))?.[1];
  const cleaned = words === undefined ? null : cleanName(words, { first: true }, places);
  return cleaned && soundsLikeIndustry(cleaned.name) ? cleaned.name : null;
}
