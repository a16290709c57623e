import type { MergeCounts } from '../messaging/protocol.ts';

/** What came of the files that were chosen: counts over all that were read, and why the others were not. */
export interface ImportReport {
  counts: MergeCounts;
  errors: { fileName: string; reason: string }[];
}

/** The sum of two counts. */
export function addCounts(one: MergeCounts, other: MergeCounts): MergeCounts {
  return {
    added: one.added + other.added,
    updated: one.updated + other.updated,
    same: one.same + other.same,
  };
}
