import type { Figure } from '../../model/figure.ts';
import type { Paragraph } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import { findNumbers, type NumberToken } from './find-numbers.ts';
import { labelFigure, type LabelledBefore } from './label-figure.ts';
import { matchMoneyWithoutUnit } from './match-money.ts';
import { matchUnit, type Unit } from './units.ts';

/** A numeral with the unit behind it, or the unit that it shares with a later one. */
interface Measured {
  number: NumberToken;
  unit: Unit;
  magnitude: number;
  start: number;
  end: number;
}

/**
 * Every number with a unit in the text, in order: 总投资12亿元 → 1200000000 元, labelled 总投资.
 * A range gives two figures with the whole range as surface. Dates, ordinals and bare magnitudes (上亿元) give none;
 * durations have the quantity "time".
 */
export function findFigures(text: string, paragraphs: Paragraph[]): Figure[] {
  const narrow = toNarrow(text);
  return paragraphs.flatMap((paragraph) => findInParagraph(narrow, text, paragraph));
}

function findInParagraph(narrow: string, text: string, paragraph: Paragraph): Figure[] {
  let before: LabelledBefore | null = null;
  return shareUnits(narrow, findNumbers(narrow, paragraph))
    .filter((measured) => isFigure(narrow, measured))
    .map((measured) => {
      const passage = withSign(narrow, measured);
      const labelled = labelFigure(narrow, passage, measured.unit.quantity, before);
      before = { ...labelled, end: passage.end };
      return toFigure(text, measured, passage, labelled.label);
    });
}

/** Full-width digits, letters, points and percent signs as ASCII; the length stays. */
function toNarrow(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ．％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Pairs numerals with units, from the right, so that 10-15亿元 and 0.1、0.2个百分点 hand theirs to the left. */
function shareUnits(text: string, numbers: NumberToken[]): Measured[] {
  const found: Measured[] = [];
  let next: Measured | null = null;
  for (const number of numbers.toReversed()) {
    const own = matchOwnUnit(text, number);
    const measured: Measured | null = own ?? (next && shareWith(text, number, next));
    if (measured) found.push(measured);
    next = measured;
  }
  return found.reverse();
}

function matchOwnUnit(text: string, number: NumberToken): Measured | null {
  const { start, end, magnitude } = number;
  if (text.startsWith('百分之', start - 3)) {
    return {
      number,
      unit: { surface: '', unit: '%', factor: 1, quantity: 'percent' },
      magnitude,
      start: start - 3,
      end,
    };
  }
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  const unit = matchUnit(text, at);
  if (unit) return { number, unit, magnitude, start, end: at + unit.surface.length };
  const money = matchMoneyWithoutUnit(text, number);
  return money && { number, unit: money, magnitude, start, end };
}

/** Half of a range or member of a list without a unit of its own; null where the two do not belong together. */
function shareWith(text: string, number: NumberToken, next: Measured): Measured | null {
  if (next.number.start !== number.end + 1) return null;
  const separator = text.charAt(number.end);
  const isRange = '-–—~～〜至到'.includes(separator);
  if (!isRange && (separator !== '、' || isListNumber(text, number))) return null;
  const smaller = isRange && number.amount > next.number.amount;
  const magnitude = number.magnitude > 1 || smaller ? number.magnitude : next.magnitude;
  const shared = { number, unit: next.unit, magnitude };
  if (!isRange) return { ...shared, start: number.start, end: number.end };
  next.start = number.start;
  return { ...shared, start: number.start, end: next.end };
}

/** 1、 at the beginning of a sentence numbers a list. */
function isListNumber(text: string, number: NumberToken): boolean {
  return /[\n。；;]|^$/.test(text.charAt(number.start - 1));
}

function isFigure(text: string, { number, unit, start, end }: Measured): boolean {
  if (unit.quantity === 'time')
    return number.amount < 1000 && !/[0-9一二三四五六七八九十]/.test(text.charAt(end));
  // 前十名 is a rank.
  if (text.charAt(start - 1) === '前' && /^[名位强]$/.test(unit.surface)) return false;
  if (unit.surface === '成') return number.amount <= 10;
  // 一个, 一家 are articles, not counts; 二期, 二手 are ordinals.
  return !number.chinese || number.amount * number.magnitude !== 1;
}

/** Where a figure stands, with its minus sign. */
function withSign(text: string, { number, start, end }: Measured): Passage {
  return { start: start === number.start && isNegative(text, start) ? start - 1 : start, end };
}

function toFigure(text: string, measured: Measured, passage: Passage, label: string | null): Figure {
  const { number, unit, magnitude } = measured;
  const value = round(number.amount * magnitude * unit.factor);
  return {
    surface: text.slice(passage.start, passage.end),
    ...passage,
    label,
    value: passage.start < measured.start ? -value : value,
    unit: unit.unit,
    quantity: unit.quantity,
  };
}

/** A minus sign, not a range (为-2.3%, 净利润-19万元, （-19.1%）), or the word for it (为负19万元). */
function isNegative(text: string, start: number): boolean {
  const sign = text.charAt(start - 1);
  const before = text.charAt(start - 2);
  if (sign === '负') return /[为是至到润额率]/.test(before);
  return /[-－−]/.test(sign) && /[(（,，、:：为是至到达了润额率益 ]|^$/.test(before);
}

/** Twelve significant digits: 1.1 × 10⁸ is 110000000 again. */
function round(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}
