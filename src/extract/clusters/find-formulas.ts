import { readMembers } from './read-members.ts';
import type { Stretch } from './split-sentences.ts';

/** “1+2+N”, and what its figures stand for: “1”即甲产业，“2”即乙、丙产业. */
const formula = /[“"](?:\d{1,3}|[NX])(?:\+(?:\d{1,3}|[NX])){1,4}[”"]/;
const term = /[“"](?:\d{1,3}|[NX])[”"](?:个)?(?:即|是指|是|指|为|：|代表)([^“”"；。]{2,80})/g;

/** The industries that a sentence spells a formula out with. */
export function readFormula(paragraph: string, sentence: Stretch, places: Set<string>): string[] {
  if (!formula.test(paragraph) || !paragraph.includes('产业')) return [];
  return [...sentence.text.matchAll(term)].flatMap(([, list = '']) =>
    readMembers(list.replace(/[，,：:].*$/, ''), { count: null, etc: false }, places).map(
      (member) => member.name,
    ),
  );
}
