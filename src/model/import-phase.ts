/**
 * The parts of an import in the order in which they are merged: verdicts, which say how articles are read; everything else
 * of ours; annotations from other tools' files that have a name of their own there; those that have none and are known
 * again by their words, when everything else is here. Of both kinds, strays are of pages that we do not read, and are
 * taken only where their article is in the library.
 */
export const importPhases = {
  verdicts: 0,
  ours: 1,
  named: 2,
  namedStrays: 3,
  nameless: 4,
  namelessStrays: 5,
};

/** Whether annotations of a part come from another tool's file, which knows their article by its address alone. */
export function isForeignPhase(phase: number): boolean {
  return phase >= importPhases.named;
}

/** Whether annotations of a part have no name in their file. */
export function isNamelessPhase(phase: number): boolean {
  return phase >= importPhases.nameless;
}

/** Whether annotations of a part are wanted only where their article is in the library. */
export function isStrayPhase(phase: number): boolean {
  return phase === importPhases.namedStrays || phase === importPhases.namelessStrays;
}
