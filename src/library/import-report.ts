import type { ImportFailure } from '../import/import-error.ts';
import type { ImportCounts, ImportPlan } from '../messaging/protocol.ts';
import { explainFailure } from './explain-import-error.ts';

/** What was not imported: a file (`where` ""), or the thing at a place in it; and why, in words. */
export interface ImportRefusal {
  fileName: string;
  where: string;
  reason: string;
}

/** Of those that are refused the first are named, and all counted. */
export interface Refusals {
  named: ImportRefusal[];
  files: number;
  items: number;
}

/** How many are named: a reader who has more of them needs no longer list. */
const namedRefusals = 20;

/** What came of the files that were chosen. */
export interface ImportReport {
  /** Whether the reader stopped it: then nothing was done. */
  isStopped: boolean;
  counts: ImportCounts;
  /** Annotations of articles that are not saved yet. */
  waiting: number;
  /** Annotations of other pages, which were left out. */
  strays: number;
  refusals: Refusals;
  /** Which import it was, to undo it; null when there is nothing to undo. */
  importId: string | null;
}

/** How far an import is: `items` were read so far, of all files; `file` counts from 1. */
export type ImportProgress =
  { state: 'reading'; file: number; files: number; fileName: string; items: number } | { state: 'writing' };

/** What is asked before an import that does not go without saying. */
export interface ImportQuestion {
  plan: ImportPlan;
  refusals: Refusals;
}

export const noRefusals = (): Refusals => ({ named: [], files: 0, items: 0 });

/** Counts a file that was refused as a whole. */
export function addRefusedFile(refusals: Refusals, fileName: string, reason: string): void {
  refusals.files += 1;
  if (refusals.named.length < namedRefusals) refusals.named.push({ fileName, where: '', reason });
}

/** Counts one thing of a file that was refused. */
export function addRefusedItem(
  refusals: Refusals,
  fileName: string,
  { reason, where }: { reason: ImportFailure; where: string },
): void {
  refusals.items += 1;
  if (refusals.named.length < namedRefusals)
    refusals.named.push({ fileName, where, reason: explainFailure(reason, where) });
}
