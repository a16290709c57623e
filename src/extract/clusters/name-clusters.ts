import type { Passage } from '../../model/passage.ts';
import { cleanName, holdsVerb, type CleanName } from './clean-name.ts';
import type { Label } from './find-labels.ts';
import { soundsLikeIndustry } from './industries.ts';
import { readMembers } from './read-members.ts';
import { memberRoles } from './words.ts';
import type { Places } from './places.ts';

/** The industries that a label names: one, the members of a list, or none where it is a total or general talk. */
export function nameClusters(text: string, sentence: Passage, label: Label, places: Places): string[] {
  const behind = text.slice(label.end, Math.min(sentence.end, label.end + longestList));
  if (isOtherTalk(label, behind)) return [];
  const members = readClassMembers(label, behind, places);
  if (members) return members;
  const named = afterLastDe(label).replace(otherList, '');
  const listed = named.includes('、') || (label.count !== null && /[和及与]/.test(named));
  if (listed || label.etc) return believeList(readMembers(named, label, places), label);
  const single = cleanName(named, { first: true }, places);
  if (single) return label.count === null && isBelieved(single, label, behind) ? [single.name] : [];
  return label.count === null && !label.chosen ? [] : readListBehind(behind, label, places);
}

/** Words around a label that make it talk about something else: 产业链供应链, 产业集群党建, 优势产业项目. */
function isOtherTalk(label: Label, behind: string): boolean {
  if (/^(?:供应链|党|链长制|效应|化|上下游企业|[上中下]游|龙头企业)/.test(behind)) return true;
  if (/[、和与及]$/.test(label.modifier)) return true;
  return (
    label.noun === '产业' &&
    /^(?:项目|企业|产品|公司|人才|模式|园|先导区|基地|基金|指数|股|合作)/.test(behind)
  );
}

/**
 * What stands behind the last 的: 以甲、乙为龙头的丙 → 丙. A 的 right before the noun (丙的产业链) is passed over, unless a
 * rank stood between (竞争力强的先进制造业集群 names nothing).
 */
function afterLastDe({ modifier, classed, sized }: Label): string {
  if (!modifier.endsWith('的')) return modifier.slice(modifier.lastIndexOf('的') + 1).replace(/这$/, '');
  if (classed || sized) return '';
  const words = modifier.slice(0, -1);
  const name = words.slice(Math.max(words.lastIndexOf('的'), words.lastIndexOf('等')) + 1);
  return name.includes('、') ? '' : name;
}

const longestList = 200;
/** 在甲、乙等领域深化(产业链合作): a list that something else closes. */
const otherList = /^.*等[^、]{0,4}(?:领域|方面|行业|环节)/;

/** 以甲、乙为主导(产业), 以甲、乙为主的(产业集群): with no name of its own the class has those members. */
const membersByRole = new RegExp(`以([^以]{2,60}?)等?为(?:${memberRoles})?(?:的|产业)?$`);
/** 甲、乙成为江城两大(未来产业); 将甲、乙作为(支柱产业). */
const membersAsSubject =
  /^(.{2,80}?)(?:也|已|都|均|等|正|被|逐步|逐渐|已经){0,3}(?:成为|作为|列为|列入|确定为|培育为|打造为|打造成|是)/;

/** Null where neither phrasing names the members of a class of industries. */
function readClassMembers(label: Label, behind: string, places: Places): string[] | null {
  const byRole = membersByRole.exec(label.modifier)?.[1];
  const list =
    byRole ??
    (label.classed || label.count !== null ? membersAsSubject.exec(label.modifier)?.[1] : undefined);
  if (
    list === undefined ||
    (!list.includes('、') && (byRole !== undefined || !/产业|[把将].{2,12}$|.{2}业$/.test(list)))
  )
    return null;
  const members = readMembers(list, { count: label.count, etc: false }, places);
  const names = members.map(({ name }) => name);
  const sounding = names.filter(soundsLikeIndustry).length;
  if (names.length === 1 && byRole === undefined) return /^之一|^[，。；、]/.test(behind) ? names : null;
  return sounding > 0 && (sounding === names.length || names.length === label.count) ? names : null;
}

/** What a list's last member is said to do: 甲、乙、丙增势良好. */
const predicate =
  /(?<=[^、]{2})(?:[增走]势|稳定|平稳|持续|不断|加快|加速|快速|稳步|蓬勃|齐头|产值|增长|发展|集聚)[^、]*$/;

/** 五个支柱产业集群（甲、乙…）, 六大产业：甲、乙…, …，包括甲、乙等. */
function readListBehind(behind: string, label: Label, places: Places): string[] {
  const list =
    /^(?:[(（]|[：:]|——|(?:[^，。；、]{0,16}[，,])?(?:主要)?(?:包括|分别是|分别为|即|涵盖|有|为|是))([^)）。；;，：]{3,160})/.exec(
      behind,
    )?.[1];
  if (!list?.includes('、')) return [];
  const members = list.replace(/等.{0,12}$/, '').replace(predicate, '');
  return believeList(readMembers(members, { count: label.count, etc: members !== list }, places), label);
}

/** A longer list is a catalogue. */
const mostMembers = 40;

/**
 * A list is one of industries when most of its members sound like one, or when it has as many as it says. Behind a bare
 * 产业 a verb, a count or the class itself must show that somebody plans it (苹果、木耳等特色产业富了农民 is talk).
 */
function believeList(members: CleanName[], label: Label): string[] {
  const names = members.map((member) => member.name);
  if (names.length > mostMembers) return [];
  const planned = label.count !== null || label.chosen || members[0]?.driven === true;
  if (label.noun === '产业' && !(planned && names.length > 1)) return [];
  const sounding = names.filter(soundsLikeIndustry).length;
  const share = label.noun !== '产业' && members[0]?.driven === true ? 3 : 2;
  return sounding * share >= names.length || (sounding > 0 && names.length === label.count) ? names : [];
}

/**
 * Whether a single name is one: a chain needs a verb, the words of a plan or others beside it, since market reports are
 * full of chains; a name that does not sound like an industry needs a verb and a rank (打造江城银耳百亿级产业集群).
 */
function isBelieved({ name, driven: verbInFront }: CleanName, label: Label, behind: string): boolean {
  if (label.noun === '产业体系' && name.startsWith('现代')) return false;
  if (name.endsWith('先进制造')) return false;
  if (label.led && (holdsVerb(label.modifier) || soundsLikeIndustry(name))) return true;
  const driven = verbInFront || built.test(label.modifier);
  const besideOthers = /^[、和与及]/.test(label.modifier) || /^[、和与及]/.test(behind);
  if (label.noun === '产业') return label.classed && besideOthers && soundsLikeIndustry(name);
  if (!soundsLikeIndustry(name)) {
    return (verbInFront || besideOthers) && explicitNouns.has(label.noun) && isShortNoun(name);
  }
  const planned = /^(?:方面|建设|发展|培育|布局|研发|产值|规模)/.test(behind);
  return !label.noun.endsWith('链') || driven || label.classed || besideOthers || planned;
}

/** 汇聚甲、乙等丙的(全生态链). */
const built = /(?:形成|打造|构建|培育|建设|壮大|集聚|汇聚)[^，]{2,60}等[^，、]{2,10}的$/;

/** Nouns of which a verb before a name is enough. */
const explicitNouns = new Set(['产业集群', '产业带', '产业集聚区']);

/** 稻渔共生, not 创新型, 融通化 or 老区. */
function isShortNoun(name: string): boolean {
  return name.length >= 2 && name.length <= 6 && !/[型化性式级度力者区域地园圈县市镇乡村]$/.test(name);
}
