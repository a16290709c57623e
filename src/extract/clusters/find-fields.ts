import { cleanName } from './clean-name.ts';
import { soundsLikeIndustry } from './industries.ts';
import type { Stretch } from './split-sentences.ts';
import { namingVerbs } from './words.ts';

const enumerator =
  '(?:[一二三四五六七八九十]是|[第其][一二三四五六七八九十]，?|[(（]?[一二三四五六七八九十\\d]{1,3}[)）、.．]|[①-⑩])?';
const name = '([^，。；：、（“]{2,20}?(?:、[^，。；：、（“]{2,12})?)';
const industry = '(?:产业链|产业集群|产业|领域|制造业)';

/** The ways in which a plan opens what it says of one industry. */
const openings = [
  // 在新材料产业链方面，… 氢能领域，… 针对装备产业，…
  new RegExp(`^${enumerator}(?:在|针对|围绕|对于)?${name}${industry}(?:方面|上|中)?[，：:]`),
  // 新材料产业以石墨烯为龙头
  new RegExp(`^${enumerator}${name}${industry}(?:要|将)?以[^，。；]{2,40}为`),
  // 加快装备制造产业发展，…
  new RegExp(
    `^${enumerator}((?:${namingVerbs})+${name}${industry}(?:高质量|加快|做大)?(?:发展|建设|提质|升级|壮大|培育)?[，：；。:])`,
  ),
];

/** The industry that a sentence of a plan opens with, null where it opens otherwise. */
export function readField(sentence: Stretch, places: Set<string>): string | null {
  for (const opening of openings) {
    const words = opening.exec(sentence.text)?.at(-1);
    const cleaned = words === undefined ? null : cleanName(words, true, places);
    if (cleaned && soundsLikeIndustry(cleaned.name)) return cleaned.name;
  }
  return null;
}

const heading = new RegExp(`^${enumerator}(?:${namingVerbs}){0,3}([^，。；：]{2,18})${industry}[：:]?$`);

/** The industry that a line alone names as heading: （一）新材料产业. */
export function readHeading(line: string, places: Set<string>): string | null {
  const words = heading.exec(line.trim())?.[1];
  const cleaned = words === undefined ? null : cleanName(words, true, places);
  return cleaned && soundsLikeIndustry(cleaned.name) ? cleaned.name : null;
}
