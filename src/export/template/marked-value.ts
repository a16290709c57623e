/** A text that is put down as it is: an address, or the reader's own Markdown. */
export class Literal {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** A day that stands in properties without quotes, so that it is taken for a date. */
export class Day extends Literal {}

/** Noncharacters of Unicode, which no text may hold: they carry what a value is through the rendered template. */
export const marks = {
  text: '\ufdd0',
  literal: '\ufdd1',
  plain: '\ufdd2',
  list: '\ufdd3',
  end: '\ufdd4',
  newline: '\ufdd5',
  tagLine: '\ufdd6',
  separator: '\ufdd7',
};
const anyMark = /[\ufdd0-\ufdd7]/g;

/** A text without our marks, of the same length, so that places in it stay true. */
export function withoutMarks(text: string): string {
  return text.toWellFormed().replace(anyMark, '\ufffd');
}

/** A value between marks that say what it is. Of nothing remain the two marks, by which an empty line is known. */
export function toMarkedValue(value: unknown): string {
  if (Array.isArray(value))
    return `${marks.list}${value.map((item) => toInner(item)).join(marks.separator)}${marks.end}`;
  if (value instanceof Day || typeof value === 'number' || typeof value === 'boolean')
    return `${marks.plain}${toInner(value)}${marks.end}`;
  return `${value instanceof Literal ? marks.literal : marks.text}${toInner(value)}${marks.end}`;
}

function toInner(value: unknown): string {
  return withoutMarks(toPlainText(value)).replace(/\r\n|\r|\n/g, marks.newline);
}

/** What a value says in words; "" for what has none, as objects. */
export function toPlainText(value: unknown): string {
  if (value instanceof Literal) return value.text;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? String(value) : '';
}
