import { holdsVerb, type CleanName } from './clean-name.ts';
import type { Label } from './find-labels.ts';
import { soundsLikeIndustry } from './industries.ts';

/** A longer list is a catalogue. */
const mostMembers = 40;

/**
 * A list is one of industries when most of its members sound like one, or when it has as many as it says. Behind a bare
 * 产业 a verb, a count or the class itself must show that somebody plans it (苹果、木耳等特色产业富了农民 is talk).
 */
export function believeList(members: CleanName[], label: Label): string[] {
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
export function isBelieved({ name, driven: verbInFront }: CleanName, label: Label, behind: string): boolean {
  if (label.noun === '产业体系' && name.startsWith('现代')) return false;
  if (name.endsWith('先进制造')) return false;
  if (label.led && (holdsVerb(label.modifier) || soundsLikeIndustry(name))) return true;
  const driven = verbInFront || built.test(label.modifier);
  const besideOthers = /^[、和与及]/.test(label.modifier) || /^[、和与及]/.test(behind);
  if (label.noun === '产业') {
    return label.classed && (besideOthers || (label.chosen && verbInFront)) && soundsLikeIndustry(name);
  }
  if (!soundsLikeIndustry(name)) {
    return (verbInFront || besideOthers) && explicitNouns.has(label.noun) && isShortNoun(name);
  }
  const planned = /^(?:方面|要(?![求素是点闻])|建设|发展|培育|布局|研发|产值|规模)/.test(behind);
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
