import type { Passage } from '../../model/passage.ts';

/** A stretch of the article with its words. */
export interface Stretch extends Passage {
  text: string;
}

const sentenceEnd = /[。！？!?；;\n]/;
const clauseEnd = /[，,：:。！？!?；;\n]/;

/** A text without marks is cut after so many characters, so that no rule has to look further. */
const longest = 1000;

/** The sentences of a passage in order, each with its closing mark; semicolons close sentences too. */
export function splitSentences(text: string, passage: Passage): Stretch[] {
  return splitAt(text, passage, sentenceEnd);
}

/** The clauses of a passage in order, each with its closing mark. */
export function splitClauses(text: string, passage: Passage): Stretch[] {
  return splitAt(text, passage, clauseEnd);
}

function splitAt(text: string, { start, end }: Passage, mark: RegExp): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  for (let i = start; i < end; i += 1) {
    if (!mark.test(text.charAt(i)) && i < end - 1 && i - from < longest) continue;
    stretches.push({ start: from, end: i + 1, text: text.slice(from, i + 1) });
    from = i + 1;
  }
  return stretches;
}
