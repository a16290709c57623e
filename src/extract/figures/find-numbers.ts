import type { Passage } from '../../model/passage.ts';

/** A numeral in a text: 2200多万 has the amount 2200 and the magnitude 10⁴. Offsets are UTF-16 code units. */
export interface NumberToken {
  start: number;
  end: number;
  amount: number;
  /** 1 where no 万, 亿 … is written. */
  magnitude: number;
  chinese: boolean;
}

const digits = new Map('零一二三四五六七八九'.split('').map((digit, value) => [digit, value]));
digits.set('〇', 0).set('两', 2);
const magnitudes = new Map([
  ['十', 10],
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
]);

/** An arabic numeral with its thousands set off; 多, 余 before or behind the magnitude; the magnitude itself (not in 千瓦). */
const arabicNumeral =
  /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?[多余几]?(百?(?:千(?![瓦克米伏]))?万?亿?)[多余]?/;
/** A Chinese numeral; a bare magnitude (百家, 上亿) is none, so it begins with a digit or with 十. */
const chineseNumeral =
  /([一二两三四五六七八九十][一二两三四五六七八九十百千零〇]{0,12})([多余几]?)([万亿]{0,2})[多余]?/;
const anyNumeral = new RegExp(`${arabicNumeral.source}|${chineseNumeral.source}`, 'g');

/** The numerals of a passage, in order, without parts of codes and ordinals; digits of full width are not seen. */
export function findNumbers(text: string, { start, end }: Passage): NumberToken[] {
  const found: NumberToken[] = [];
  for (const match of text.slice(start, end).matchAll(anyNumeral)) {
    const at = start + match.index;
    const [surface, arabic, arabicMagnitude, chinese, , chineseMagnitude] = match;
    if (!standsAlone(text, at, arabic !== undefined)) continue;
    found.push({
      start: at,
      end: at + surface.length,
      amount: arabic === undefined ? readChinese(chinese ?? '') : Number(arabic.replaceAll(',', '')),
      magnitude: readMagnitude(arabicMagnitude ?? chineseMagnitude ?? ''),
      chinese: arabic === undefined,
    });
  }
  return found;
}

/** False for ordinals (第3), 唯一, later parts of section numbers (9.3.7) and of codes (ISO9001). */
function standsAlone(text: string, start: number, arabic: boolean): boolean {
  const before = text.charAt(start - 1);
  if (before === '第' || before === '唯') return false;
  return !arabic || !/[\d./A-Za-z_]/.test(before);
}

function readMagnitude(characters: string): number {
  return characters.split('').reduce((product, character) => product * (magnitudes.get(character) ?? 1), 1);
}

/** 三百五十 → 350, 十二 → 12, 二〇二二 → 2022. */
function readChinese(numeral: string): number {
  if (!numeral.split('').some((character) => magnitudes.has(character))) {
    return numeral.split('').reduce((value, digit) => value * 10 + (digits.get(digit) ?? 0), 0);
  }
  let sum = 0;
  let digit: number | null = null;
  for (const character of numeral) {
    const magnitude = magnitudes.get(character);
    if (magnitude === undefined) {
      digit = digits.get(character) ?? 0;
    } else {
      sum += (digit ?? 1) * magnitude;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
}
