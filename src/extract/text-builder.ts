import type { Paragraph } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { TextRun } from '../model/text-run.ts';

/** Stretches of text that stay (the group), and between them white space or format characters that are never seen. */
const pieces =
  /([^\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]+)|[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/g;

/**
 * Collects the canonical text of a body: see `Article.text` for its white-space rule. Text is added node by node,
 * paragraphs are ended by whoever walks the DOM; one that `isFurniture` is taken back as if it had never been there.
 */
export class TextBuilder {
  readonly paragraphs: Paragraph[] = [];
  readonly runs: TextRun[] = [];
  /** The words of paragraphs that were left out, for the facts in them (source, editor, original title). */
  readonly furniture: string[] = [];

  readonly #isFurniture: (paragraph: string) => boolean;
  readonly #finished: string[] = [];
  /** The paragraph being collected, and where in the whole text it begins. */
  #paragraph = '';
  #paragraphStart = 0;
  #paragraphRuns = 0;
  #hasPlainText = false;
  #spacePending = false;
  #span: Passage | null = null;

  constructor(isFurniture: (paragraph: string) => boolean) {
    this.#isFurniture = isFurniture;
  }

  /** The text of all paragraphs that were ended. */
  get text(): string {
    return this.#finished.join('\n');
  }

  /** Where the next character that stays will stand. */
  get nextOffset(): number {
    const space = this.#spacePending && this.#paragraph !== '' ? 1 : 0;
    return this.#paragraphStart + this.#paragraph.length + space;
  }

  /** Adds text that stands in the page; a paragraph of `bold` text alone is a heading. */
  addNode(node: Text, bold: boolean): void {
    for (const { 0: gap, 1: piece, index } of node.data.matchAll(pieces)) {
      if (piece === undefined) {
        this.#skip(gap);
        continue;
      }
      this.runs.push({ node, nodeStart: index, start: this.nextOffset, length: piece.length });
      this.#append(piece, bold);
    }
  }

  /** Adds text that no node of the page carries: it can be read but not painted. */
  addWords(words: string, bold: boolean): void {
    for (const { 0: gap, 1: piece } of words.matchAll(pieces)) {
      if (piece === undefined) this.#skip(gap);
      else this.#append(piece, bold);
    }
  }

  /** White space that the markup implies, as between two cells of a table. */
  addGap(): void {
    this.#spacePending = true;
  }

  /** From here to `endSpan` the offsets are watched. Spans do not nest. */
  beginSpan(): void {
    this.#span = null;
  }

  /** The passage that was added since `beginSpan`, null when nothing was. */
  endSpan(): Passage | null {
    return this.#span;
  }

  /**
   * Ends the paragraph; an empty one leaves nothing.
   * Returns the offset from which on the text was taken back, null when the paragraph stays.
   */
  endParagraph(isHeadingElement: boolean): number | null {
    const paragraph = this.#paragraph;
    const start = this.#paragraphStart;
    const heading = isHeadingElement || !this.#hasPlainText;
    this.#paragraph = '';
    this.#spacePending = false;
    this.#hasPlainText = false;
    if (paragraph === '') return null;
    if (this.#isFurniture(paragraph)) {
      this.furniture.push(paragraph);
      this.runs.length = this.#paragraphRuns;
      this.#span = null;
      return start;
    }
    const end = start + paragraph.length;
    this.#finished.push(paragraph);
    this.paragraphs.push({ start, end, heading });
    this.#paragraphStart = end + 1; // the "\n"
    this.#paragraphRuns = this.runs.length;
    return null;
  }

  /** White space shows as one blank before the next character; a format character alone shows as nothing. */
  #skip(gap: string): void {
    this.#spacePending ||= /\s/.test(gap);
  }

  #append(piece: string, bold: boolean): void {
    const start = this.nextOffset;
    this.#span = { start: this.#span?.start ?? start, end: start + piece.length };
    if (this.#spacePending && this.#paragraph !== '') this.#paragraph += ' ';
    this.#paragraph += piece.toWellFormed();
    this.#spacePending = false;
    this.#hasPlainText ||= !bold;
  }
}
