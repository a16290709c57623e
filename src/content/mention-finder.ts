import { toRange } from '../anchor/to-range.ts';
import type { Mention } from '../model/mention.ts';
import type { TextRun } from '../model/text-run.ts';

/** A mention that the reader points at, and where it stands in the viewport. */
export interface FoundMention {
  mention: Mention;
  box: DOMRect;
}

/** Finds which mention of the article lies at a place of the page. Marked or not, a mention is a stretch of text. */
export class MentionFinder {
  readonly #mentions: Mention[];
  readonly #runs: TextRun[];

  constructor(mentions: Mention[], runs: TextRun[]) {
    this.#mentions = mentions.filter((mention) => mention.end > mention.start);
    this.#runs = runs;
  }

  /** The mention under a point of the viewport, null where none is. */
  atPoint(x: number, y: number): FoundMention | null {
    const caret = caretAt(x, y);
    const offset = caret && this.#offsetOf(caret.node, caret.offset);
    if (offset === null) return null;
    // Where one mention ends and the next begins the caret is at both: the box tells which is under the point.
    for (const mention of this.#at(offset)) {
      const box = this.#boxes(mention).find((rect) => isInside(rect, x, y));
      if (box) return { mention, box };
    }
    return null;
  }

  /** The mention that an element's words are or begin with, null where they are none. */
  inElement(element: Element): FoundMention | null {
    const run = this.#runs.find(({ node }) => element.contains(node));
    const mention = run && this.#at(run.start).find(({ end }) => end > run.start);
    const [box] = mention ? this.#boxes(mention) : [];
    return mention && box ? { mention, box } : null;
  }

  /** The mentions that an offset lies in or at the edge of, in the order of the text. */
  #at(offset: number): Mention[] {
    return this.#mentions.filter(({ start, end }) => start <= offset && offset <= end);
  }

  /** Where in the canonical text a place of a text node is; null for text that is none of the article's. */
  #offsetOf(node: Node, offset: number): number | null {
    const run = this.#runs.find(
      (one) => one.node === node && one.nodeStart <= offset && offset <= one.nodeStart + one.length,
    );
    return run ? run.start + offset - run.nodeStart : null;
  }

  /** One box for each line that the mention runs over. */
  #boxes(mention: Mention): DOMRect[] {
    const place = toRange(this.#runs, mention);
    if (!place?.startContainer.isConnected || !place.endContainer.isConnected) return [];
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return [...range.getClientRects()];
  }
}

function isInside(box: DOMRect, x: number, y: number): boolean {
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}

/** The caret's place at a point: in the standard's way, which Chrome has from 128, or in its older own. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way in Chrome 120 to 127
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
