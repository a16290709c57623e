import { stripPlaces, type Places } from './places.ts';
import { afterLastVerb, afterVerbs } from './naming-verbs.ts';
import { genericNames, leadIns, leadInsUnless, sizeBeginnings, sizeEndings, sizeWords } from './words.ts';

const upToPreposition = /^.*(?:的|(?:^|[^实存所])在(?!线)|[将把]|以及|关于|对于|是(?!否)|从|向|^因)/;
/** 甲制造基地和万亿级乙: what is built besides is another thing. */
const builtBesides = /^.*(?:基地|高地|中心|园区|平台|名城)[和与及]/;
const leadInUnless = new RegExp(`^(?:${leadInsUnless})`);
const firstOfSizes = `${sizeBeginnings}集地`;
const sizeInFront = new RegExp(
  `^(?:${sizeWords}|(?:\\d{1,3}|[一二两三四五六七八九十])[个条大]|集约化|地区|全[省市县区])`,
);
const lastOfBehind = `${sizeEndings}面游等心块`;
const behind = new RegExp(`(?:产业|行业|领域|板块|方面|上下游|等|(?<=.{2})(?:工业|核心)|${sizeWords})$`);
/** 人工智能发展(集聚区): the industry is 人工智能. */
const growthBehind = /(?:创新)?(?:集聚)?(?:发展|创新|建设|应用)$/;
const enumerator =
  /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]|其[一二三四五六七八九十]|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．])/;
/** “2+N”元宇宙, “甲乙丙”汽车: what is quoted in front of a name is a formula or an alliance of places. */
const quotedFront = /[“"][^”"]{1,8}[”"](?=[^”"，、]{2,16}$)/;
const marks = /["“”'‘’「」『』【】]/g;
const anyMark = /["“”'‘’「」『』【】(（]/;
const brackets = /[(（][^)）]{0,40}[)）]?/g;

/** A name and whether a verb (培育, 打造 …) stood before it. */
export interface CleanName {
  name: string;
  driven: boolean;
}

/** Whether a verb (培育, 打造 …) stands in the words. */
export function holdsVerb(words: string): boolean {
  return afterLastVerb(words) !== words;
}

/** True where a list's member begins with a verb, so that the list begins with this member: 推进甲建设、培育乙. */
export function beginsWithVerb(words: string): boolean {
  return afterVerbs(words) !== words;
}

/**
 * The industry that words name: 加快培育江城千亿级高端装备 → 高端装备. Null where they name none (现代, 先进制造业).
 * `first`: the words may begin with a verb, a place and more; later members of a list may not. `generic`: a list vouches
 * for names that alone would say nothing.
 */
export function cleanName(
  words: string,
  { first, generic = false }: { first: boolean; generic?: boolean },
  places: Places,
): CleanName | null {
  const bare = withoutMarks(words).trim();
  const phrase = first ? bare.replace(enumerator, '').replace(growthBehind, '') : bare;
  const undriven = first ? afterLastVerb(phrase) : phrase;
  const name = stripEnds(
    first ? undriven.replace(upToPreposition, '').replace(builtBesides, '') : undriven,
    places,
  );
  if (!isName(name) || (!generic && genericNames.has(name))) return null;
  return { name, driven: undriven !== phrase };
}

function withoutMarks(words: string): string {
  if (!anyMark.test(words)) return words;
  return words.replace(quotedFront, '').replace(marks, '').replace(brackets, '');
}

/** Takes lead-ins, ranks and places off, as long as there are some. */
function stripEnds(words: string, places: Places): string {
  let name = words;
  for (;;) {
    const next = stripPlaces(stripBehind(stripSize(stripLeadIn(name))), places);
    if (next === name) return name;
    name = next;
  }
}

function stripLeadIn(name: string): string {
  const length = leadIns.lengthAt(name, 0);
  return length > 0 ? name.slice(length) : name.replace(leadInUnless, '');
}

function stripSize(name: string): string {
  return firstOfSizes.includes(name.charAt(0)) ? name.replace(sizeInFront, '') : name;
}

function stripBehind(name: string): string {
  return lastOfBehind.includes(name.slice(-1)) ? name.replace(behind, '') : name;
}

const notInNames =
  /[，,。：；！？、\s]|[对把给到]|[一二两三四五六七八九十]大|实体经济|建设|[市县镇乡]$|\d{4}|\d\+|记者|产业|集群|企业|项目|公司|我们|什么|如何|这|那|让|并|为|等|了|方面|比较|更加|其中|通过|对于|相关|的|[+＋]$|^以|他|她|它/;

function isName(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 18 &&
    !notInNames.test(name) &&
    /[\u4e00-\u9fa5]|[A-Z\d][A-Z]/.test(name)
  );
}
