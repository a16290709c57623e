import type { Passage } from '../model/passage.ts';
import type { TextRun } from '../model/text-run.ts';
import { cutsPair } from './trim-passage.ts';

/**
 * The passage of the canonical text that a range of the DOM covers, without white space at its edges; null when it covers
 * none. `runs` are in the order of the text, and those of the page as it is now. The range may begin and end anywhere:
 * in elements, outside the article, in what is no part of the text. The inverse of `toRange`.
 */
export function describeRange(range: AbstractRange, runs: TextRun[]): Passage | null {
  const root = runs[0]?.node.getRootNode();
  if (range.startContainer.getRootNode() !== root || range.endContainer.getRootNode() !== root) return null;
  const start = startOf(range, runs);
  const end = endOf(range, runs);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** The offset of the first character of which something stands behind the beginning of the range. */
function startOf({ startContainer, startOffset }: AbstractRange, runs: TextRun[]): number | null {
  const isBefore = ({ node, nodeStart, length }: TextRun) =>
    compare(node, nodeStart + length, startContainer, startOffset) <= 0;
  const run = runs[countWhile(runs, isBefore)];
  if (!run) return null;
  const within = run.node === startContainer ? Math.max(0, startOffset - run.nodeStart) : 0;
  return run.start + (cutsPair(run.node.data, run.nodeStart + within) ? within - 1 : within);
}

/** The offset behind the last character of which something stands before the end of the range. */
function endOf({ endContainer, endOffset }: AbstractRange, runs: TextRun[]): number | null {
  const isBefore = ({ node, nodeStart }: TextRun) => compare(node, nodeStart, endContainer, endOffset) < 0;
  const run = runs[countWhile(runs, isBefore) - 1];
  if (!run) return null;
  const within = run.node === endContainer ? Math.min(run.length, endOffset - run.nodeStart) : run.length;
  return run.start + (cutsPair(run.node.data, run.nodeStart + within) ? within + 1 : within);
}

/** How many runs, from the first on, fulfil a condition that none fulfils behind one that does not. Binary search. */
function countWhile(runs: TextRun[], holds: (run: TextRun) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && holds(run)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Negative when a place in a text node lies before the place in the container, positive behind it, 0 when it is the same. */
function compare(node: Text, offset: number, container: Node, containerOffset: number): number {
  if (container === node) return offset - containerOffset;
  const next = container.childNodes[containerOffset];
  if (next?.contains(node)) return 1;
  if (!next && container.contains(node)) return -1;
  const position = (next ?? container).compareDocumentPosition(node);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
}
