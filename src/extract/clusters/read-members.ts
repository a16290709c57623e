import { beginsWithVerb, cleanName, type CleanName } from './clean-name.ts';
import type { Places } from './places.ts';

/**
 * The industries that a list names, in order: 培育新材料、医药和装备 with count 3 gives three.
 * 和 inside joins one industry (食品和饮料) unless the count or the rest of the list says otherwise.
 */
export function readMembers(
  list: string,
  { count, etc }: { count: number | null; etc: boolean },
  places: Places,
): CleanName[] {
  const parts = fromLastVerb(splitList(list, count, etc));
  // A list as long as it says may hold what alone names no industry: 现代服务业, 高新技术.
  const counted = parts.length === count;
  return parts.flatMap(
    (part, index) => cleanName(part, { first: index === 0, generic: counted }, places) ?? [],
  );
}

const conjunction = /(?:[和及与]|以及)(?!(?:其|相关|关键|核心|配套)*(?:零部件|配件|应用|配套))/;

/** 甲、乙2个万亿级和丙: the count closes a tier within the list. */
const tier = /(?:等)?(?:\d{1,3}|[一二两三四五六七八九十])[个大条][^、，和及]{0,8}(?:[、和及]|以及)/g;

/** 汽车（整车、零部件）: what a bracket adds is no member. */
const bracket = /[(（][^)）]{0,60}[)）]/g;

function splitList(list: string, count: number | null, etc: boolean): string[] {
  const parts = list.replace(bracket, '').replace(tier, '、').split('、');
  if (parts.length === count) return parts;
  const last = parts.at(-1) ?? '';
  const split = last.split(conjunction).filter((part) => part !== '');
  const splits = parts.length > 1 ? !etc || split.every((part) => part.length >= 2) : count === split.length;
  return splits ? [...parts.slice(0, -1).flatMap(splitPair), ...split] : parts;
}

/** 新能源汽车和集成电路、人工智能: two whole industries that 和 joins are two members of the list. */
function splitPair(part: string): string[] {
  const pair = part.split('和');
  return pair.length === 2 && pair.every((half) => half.length >= 4) ? pair : [part];
}

/** 研发、制造带动了装备: a verb inside a member ends a list and begins with what it acts upon. */
const connectingVerb =
  /^.*(?:等[^、]{0,8}(?:在|发展)|带动|推动|促进|拉动|助力|支撑|带来|打造|培育|形成)了?(?=.{2})/;

/** Members before a verb belong to another list. */
function fromLastVerb(parts: string[]): string[] {
  const from = parts.findLastIndex(
    (part, index) => index > 0 && (beginsWithVerb(part) || connectingVerb.test(part)),
  );
  return from > 0 ? parts.slice(from) : parts;
}
