import { languageTag } from './language-tag.ts';

/** A number with the separators of the reader's language, at most two digits after the point: "115,800". */
export function formatNumber(value: number, language = languageTag()): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}
