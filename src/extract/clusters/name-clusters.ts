import type { Passage } from '../../model/passage.ts';
import { believeList, isBelieved } from './believe-names.ts';
import { cleanName } from './clean-name.ts';
import type { Label } from './find-labels.ts';
import { readClassMembers } from './read-class-members.ts';
import { readMembers } from './read-members.ts';
import type { Places } from './places.ts';

/** The industries that a label names: one, the members of a list, or none where it is a total or general talk. */
export function nameClusters(text: string, sentence: Passage, label: Label, places: Places): string[] {
  const behind = text.slice(label.end, Math.min(sentence.end, label.end + longestList));
  if (isOtherTalk(label, behind)) return [];
  const members = readClassMembers(label, text.slice(sentence.start, label.modifierStart), behind, places);
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
  if (label.etc && /^(?:重大|重点)?项目/.test(behind)) return true;
  if (/[、和与及]$|[嵌融]入[^、]*$/.test(label.modifier)) return true;
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

/** What a list's last member is said to do: 甲、乙、丙增势良好. */
const predicate =
  /(?<=[^、]{2})(?:[增走]势|稳定|平稳|持续|不断|加快|加速|快速|稳步|蓬勃|齐头|产值|增长|发展|集聚)[^、]*$/;

/** 五个支柱产业集群（甲、乙…）, 六大产业：甲、乙…, 主导产业包括甲、乙等. */
const listAtOnce =
  /^(?:[(（]|[：:]|——|[，,]?(?:主要)?(?:包括|分别是|分别为|即|涵盖|为|是|有(?![效序力望])))([^)）。；;，：]{3,160})/;
/** 四大主导产业发展迅速，分别是甲、乙和丙. */
const listLater = /^[^，。；、]{1,16}[，,](?:主要)?(?:包括|分别是|分别为|即)([^)）。；;，：]{3,160})/;

function readListBehind(behind: string, label: Label, places: Places): string[] {
  const list = (listAtOnce.exec(behind) ?? listLater.exec(behind))?.[1];
  if (!list?.includes('、')) return [];
  const members = list.replace(/等.{0,12}$/, '').replace(predicate, '');
  return believeList(readMembers(members, { count: label.count, etc: members !== list }, places), label);
}
