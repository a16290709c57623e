import { initialLetters } from './initial-letters.ts';

const maxReadings = 8;

const lettersOf = new Map<string, string[]>();
for (const [letter, characters] of Object.entries(initialLetters))
  for (const character of characters) lettersOf.set(character, [...(lettersOf.get(character) ?? []), letter]);

/**
 * The pinyin initials of a name in small letters, what is no Chinese character as it is: 贵州茅台 → gzmt, 万科A → wka. A
 * character that is read in two ways gives both (长江 → cj, zj), at most eight in all. None when a character is unknown, or
 * when nothing of the name is Chinese.
 */
export function toInitials(foldedName: string): string[] {
  let readings = [''];
  let isChinese = false;
  for (const character of foldedName.replace(/[\s*]/g, '')) {
    const isHan = /\p{Script=Han}/u.test(character);
    const letters = isHan ? lettersOf.get(character) : [character];
    if (!letters) return [];
    isChinese ||= isHan;
    readings = readings.flatMap((reading) => letters.map((letter) => reading + letter)).slice(0, maxReadings);
  }
  return isChinese ? readings : [];
}
