import type { Paragraph } from '../../model/article.ts';
import type { Naming } from './find-namings.ts';
import { afterVerbs } from './naming-verbs.ts';
import { splitClauses, splitSentences, type Stretch } from './split-sentences.ts';

const enumerator = /^(?:[一二三四五六七八九十]是|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[·•●■◆▪○])? ?/;
/** What stands between the beginning of a sentence and the name: 在, 全市, 做强. */
const inFront = /^(?:在|围绕|聚焦|针对|对于|全[省市区县]|我[省市区县]|努力|切实|进一步|不断)?/;
/** What tells that the sentence is about the industry: 产业方面, 领域，, 以…为, and not 产业园 or 产业链上下游. */
const aboutIt =
  /^(?:(?:产业链|产业集群|产业|领域|板块|制造业|行业)(?!园|基地|化|集聚区|带|基金|企业|[上下中]游|供应链)|方面|以[^，。；]{1,40}为)/;

/**
 * Where the text comes back to clusters that it has named before, with sentences that begin with their names: 新材料产业…,
 * after a list that 新材料 is a member of. In order, each naming one.
 */
export function findReturns(text: string, paragraphs: Paragraph[], namings: Naming[]): Naming[] {
  const names = new Set(namings.flatMap((naming) => naming.names));
  if (names.size === 0) return [];
  const sections = findSections(namings, paragraphs.length);
  const named = new Set(namings.map(({ sentence }) => sentence.start));
  return paragraphs.flatMap((paragraph, index) =>
    sections.has(index)
      ? []
      : splitSentences(text, paragraph).flatMap((sentence): Naming[] => {
          const name = named.has(sentence.start) ? undefined : opensWith(text, sentence, names);
          return name === undefined
            ? []
            : [{ names: [name], start: sentence.start, sentence, paragraph: index, kind: 'field' }];
        }),
  );
}

/** The paragraphs before the first naming, and those that a heading speaks for up to the next naming. */
function findSections(namings: Naming[], count: number): Set<number> {
  const last = new Map(namings.map(({ paragraph, kind }) => [paragraph, kind]));
  const sections = new Set<number>();
  let held = true;
  for (let index = 0; index < count; index += 1) {
    const kind = last.get(index);
    if (kind !== undefined) held = kind === 'heading';
    if (held) sections.add(index);
  }
  return sections;
}

/** Asked first: few clauses hold these. */
const mayReturn = /业|领域|板块|方面|以/;

const longestName = 18;

/** The known name that a sentence begins with, or that a later clause of it drives: …，努力推动新材料产业发展. */
function opensWith(text: string, { start, end }: Stretch, names: Set<string>): string | undefined {
  for (const clause of splitClauses(text, { start, end })) {
    if (!mayReturn.test(clause.text)) continue;
    const phrase = clause.text.replace(enumerator, '').replace(inFront, '');
    const words = afterVerbs(phrase);
    if (clause.start > start && words === phrase) continue;
    const rest = words + text.slice(clause.end, Math.min(end, clause.end + 60));
    for (let length = Math.min(longestName, words.length); length > 0; length -= 1) {
      const name = words.slice(0, length);
      if (names.has(name) && aboutIt.test(rest.slice(length))) return name;
    }
  }
  return undefined;
}
