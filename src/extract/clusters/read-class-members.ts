import type { Label } from './find-labels.ts';
import { soundsLikeIndustry } from './industries.ts';
import { readMembers } from './read-members.ts';
import { memberRoles } from './words.ts';
import type { Places } from './places.ts';

/** 以甲、乙为主导(产业), 以甲、乙为主的(产业集群): with no name of its own the class has those members. */
const membersByRole = new RegExp(
  `以([^以]{2,60}?)等?为(?:${memberRoles})?(?:的|产业)?(?:现代化?|多元|新型)?$`,
);
/** 以甲、乙为主导，丙、丁为支撑的(现代产业体系): the second half, and the first before it. */
const supporting =
  /^([^，]{2,60}?)等?为(?:支撑|补充|先导|特色|引领|重点|基础|保障|辅)的(?:现代化?|多元|新型)?$/;
const supported = new RegExp(`以([^，以]{2,60}?)等?为(?:${memberRoles})，$`);
/** 甲、乙成为江城两大(未来产业); 将甲、乙作为(支柱产业). */
const membersAsSubject =
  /^(.{2,80}?)(?:也|已|都|均|等|正|被|逐步|逐渐|已经){0,3}(?:成为|作为|列为|列入|确定为|培育为|打造为|打造成|是)/;

function listByRole({ modifier }: Label, ahead: string): string | undefined {
  const second = supporting.exec(modifier)?.[1];
  const first = second === undefined ? undefined : supported.exec(ahead)?.[1];
  return first === undefined ? membersByRole.exec(modifier)?.[1] : `${first}、${second ?? ''}`;
}

/**
 * The members that a phrase gives a class of industries: 以甲、乙为主导(产业), 将甲、乙作为(支柱产业). Null where none does.
 * `ahead` and `behind` are what the sentence says before the label's clause and after the label.
 */
export function readClassMembers(
  label: Label,
  ahead: string,
  behind: string,
  places: Places,
): string[] | null {
  const byRole = listByRole(label, ahead);
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
