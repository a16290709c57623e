/**
 * Which text node carries which stretch of the canonical text: `length` UTF-16 units at `nodeStart` of the node are those
 * at `start` of the text. White space that was collapsed belongs to no run.
 */
export interface TextRun {
  node: Text;
  nodeStart: number;
  start: number;
  length: number;
}
