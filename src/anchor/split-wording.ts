import { figurePattern } from './figure-pattern.ts';

const pieces = new RegExp(`${figurePattern}|[\\s\\S]`, 'gu');
const wholeFigure = new RegExp(`^${figurePattern}$`, 'u');

/** A wording in the pieces that are compared: figures with their units, Latin words, and single characters. */
export function splitWording(text: string): string[] {
  return text.match(pieces) ?? [];
}

/** Whether a piece is a number, a date or a code. A Latin word without a digit is none. */
export function isFigurePiece(piece: string): boolean {
  return wholeFigure.test(piece) && /[^A-Za-zＡ-Ｚａ-ｚ_]/.test(piece);
}
