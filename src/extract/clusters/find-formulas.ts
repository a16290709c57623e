import { readMembers } from './read-members.ts';
import type { Stretch } from './split-sentences.ts';
import type { Places } from './places.ts';

/** “1+2+N”, and what its figures stand for: “1”即甲产业，“2”即乙、丙产业. */
const formula = /[“"](?:\d{1,3}|[NX])(?:\+(?:\d{1,3}|[NX])){1,4}[”"]/;
const term = /[“"](?:\d{1,3}|[NX])[”"](?:个)?(?:即|是指|是|指|为|：|代表)([^“”"；。]{2,80})/g;

/** Whether a paragraph spells an economy out by a formula. */
export function hasFormula(paragraph: string): boolean {
  return paragraph.includes('+') && paragraph.includes('产业') && formula.test(paragraph);
}

/** The industries that a sentence of such a paragraph explains the formula's figures with. */
export function readFormula(sentence: Stretch, places: Places): string[] {
  return [...sentence.text.matchAll(term)].flatMap(([, list = '']) =>
    readMembers(list.replace(/[，,：:].*$/, ''), { count: null, etc: false }, places).map(({ name }) => name),
  );
}
