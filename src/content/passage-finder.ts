import { toRange } from '../anchor/to-range.ts';
import type { Passage } from '../model/passage.ts';
import type { TextRun } from '../model/text-run.ts';

/** Something of the text that the reader points at, and where it stands in the viewport. */
export interface Found<Item> {
  item: Item;
  box: DOMRect;
}

/** Finds which passages of the article lie at a place of the page: mentions, or what is marked. */
export class PassageFinder<Item extends Passage> {
  readonly #items: Item[];
  readonly #runs: TextRun[];

  constructor(items: Item[], runs: TextRun[]) {
    this.#items = items.filter(({ start, end }) => end > start);
    this.#runs = runs;
  }

  /** What lies under a point of the viewport, in the order given. */
  atPoint(x: number, y: number): Found<Item>[] {
    const caret = caretAt(x, y);
    const offset = caret && this.#offsetOf(caret.node, caret.offset);
    if (offset === null) return [];
    // Where one passage ends and the next begins the caret is at both: the box tells which is under the point.
    return this.#at(offset).flatMap((item) => {
      const box = this.#boxes(item).find((rect) => isInside(rect, x, y));
      return box ? { item, box } : [];
    });
  }

  /** The first that an element's words are or begin with, null where they are none. */
  inElement(element: Element): Found<Item> | null {
    const run = this.#runs.find(({ node }) => element.contains(node));
    const item = run && this.#at(run.start).find(({ end }) => end > run.start);
    const [box] = item ? this.#boxes(item) : [];
    return item && box ? { item, box } : null;
  }

  /** What an offset lies in or at the edge of, in the order given. */
  #at(offset: number): Item[] {
    return this.#items.filter(({ start, end }) => start <= offset && offset <= end);
  }

  /** Where in the canonical text a place of a text node is; null for text that is none of the article's. */
  #offsetOf(node: Node, offset: number): number | null {
    const run = this.#runs.find(
      (one) => one.node === node && one.nodeStart <= offset && offset <= one.nodeStart + one.length,
    );
    return run ? run.start + offset - run.nodeStart : null;
  }

  /** One box for each line that the passage runs over. */
  #boxes(item: Item): DOMRect[] {
    const place = toRange(this.#runs, item);
    if (!place?.startContainer.isConnected || !place.endContainer.isConnected) return [];
    return [...toLiveRange(place).getClientRects()];
  }
}

/** The live range of a static one, for what only live ones can do; nobody else is to hold it. */
export function toLiveRange(place: AbstractRange): Range {
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
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
