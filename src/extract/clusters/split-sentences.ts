import type { Passage } from '../../model/passage.ts';

/** A stretch of the article with its words. */
export interface Stretch extends Passage {
  text: string;
}

/** A text without marks is cut after a thousand characters, so that no rule has to look further. */
const sentence = /[^。！？!?；;\n]{1,1000}[。！？!?；;\n]?|[。！？!?；;\n]/g;
const clause = /[^，,：:。！？!?；;\n]{1,1000}[，,：:。！？!?；;\n]?|[，,：:。！？!?；;\n]/g;

/** The sentences of a passage in order, each with its closing mark; semicolons close sentences too. */
export function splitSentences(text: string, passage: Passage): Stretch[] {
  return split(text, passage, sentence);
}

/** The clauses of a passage in order, each with its closing mark. */
export function splitClauses(text: string, passage: Passage): Stretch[] {
  return split(text, passage, clause);
}

function split(text: string, { start, end }: Passage, piece: RegExp): Stretch[] {
  let from = start;
  return (text.slice(start, end).match(piece) ?? []).map((words) => {
    const stretch = { start: from, end: from + words.length, text: words };
    from = stretch.end;
    return stretch;
  });
}
