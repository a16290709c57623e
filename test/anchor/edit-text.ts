import fc from 'fast-check';
import { names, share } from './invent-news.ts';

/** A character of a text that was edited, and where it stood before; null for one that was put in. A copy keeps its place. */
export interface Placed {
  character: string;
  from: number | null;
}

/** An edit; `at` and `other` are numbers below 1 that say where, whatever the length of the text. */
export interface Edit {
  kind: keyof typeof edits;
  at: number;
  other: number;
  words: string;
}

/** A text with the place of each character. */
export function toPlaced(text: string): Placed[] {
  return Array.from({ length: text.length }, (_, from) => ({ character: text.charAt(from), from }));
}

/** The text of the characters. */
export function textOf(placed: Placed[]): string {
  return placed.map(({ character }) => character).join('');
}

/** What becomes of a text: each edit is made on what the one before it left. */
export function applyEdits(text: string, list: Edit[]): Placed[] {
  return list.reduce((placed, edit) => edits[edit.kind](placed, edit), toPlaced(text));
}

const added = (words: string): Placed[] =>
  Array.from(words.split(''), (character) => ({ character, from: null }));
const offset = (placed: unknown[], share: number) => Math.floor(share * (placed.length + 1));

function paragraphsOf(placed: Placed[]): Placed[][] {
  const paragraphs: Placed[][] = [[]];
  for (const one of placed)
    if (one.character === '\n') paragraphs.push([]);
    else paragraphs.at(-1)?.push(one);
  return paragraphs;
}

function join(paragraphs: Placed[][]): Placed[] {
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .flatMap((paragraph, index) => (index === 0 ? paragraph : [...added('\n'), ...paragraph]));
}

type Change = (placed: Placed[], edit: Edit) => Placed[];
const toParagraphs =
  (change: (paragraphs: Placed[][], one: number, other: number, words: string) => Placed[][]): Change =>
  (placed, { at, other, words }) => {
    const paragraphs = paragraphsOf(placed);
    const pick = (share: number) => Math.floor(share * paragraphs.length);
    return join(change(paragraphs, pick(at), pick(other), words));
  };

const edits = {
  insertWords: (placed, { at, words }) => placed.toSpliced(offset(placed, at), 0, ...added(words)),
  deleteCharacters: (placed, { at, other }) =>
    placed.toSpliced(offset(placed, at), 1 + Math.floor(other * 3)),
  replaceCharacters: (placed, { at, other, words }) => {
    const start = offset(placed, at);
    const removed = placed
      .slice(start, start + 1 + Math.floor(other * 3))
      .filter(({ character }) => character !== '\n');
    return placed.toSpliced(start, removed.length, ...added(words));
  },
  changeFigure: (placed, { at, other }) => {
    const start = placed.findIndex(
      ({ character }, index) => index >= at * placed.length && /[0-9]/.test(character),
    );
    return start < 0 ? placed : placed.toSpliced(start, 1, ...added(String(Math.floor(other * 10))));
  },
  changeName: (placed, { at, other }) => {
    const text = textOf(placed);
    const name = names[Math.floor(at * names.length)] ?? '';
    const start = text.indexOf(name);
    const instead = names[Math.floor(other * names.length)] ?? '';
    return start < 0 ? placed : placed.toSpliced(start, name.length, ...added(instead));
  },
  splitParagraph: (placed, { at }) =>
    join(paragraphsOf(placed.toSpliced(offset(placed, at), 0, ...added('\n')))),
  joinParagraphs: (placed, { at }) => {
    const start = placed.findIndex(
      ({ character }, index) => index >= at * placed.length && character === '\n',
    );
    return start < 0 ? placed : placed.toSpliced(start, 1);
  },
  insertParagraph: toParagraphs((all, one, _, words) => all.toSpliced(one, 0, added(words))),
  deleteParagraph: toParagraphs((all, one) => (all.length > 1 ? all.toSpliced(one, 1) : all)),
  swapParagraphs: toParagraphs((all, one, other) => {
    const [first, second] = [all[one] ?? [], all[other] ?? []];
    return all.with(one, second).with(other, first);
  }),
  repeatParagraph: toParagraphs((all, one, other) => all.toSpliced(other, 0, all[one] ?? [])),
} satisfies Record<string, Change>;

/** A few edits, of those that a site makes between two visits. */
export const editList: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(edits) as Edit['kind'][])),
    at: share,
    other: share,
    words: fc.constantFrom(
      '的',
      '，',
      '据悉，',
      '不',
      '进一步',
      '（+2.35%）',
      '广告：点击领取福利',
      '责任编辑',
      '大幅',
      '7',
    ),
  }),
  { minLength: 1, maxLength: 5 },
);
