/** How much is held as bytes of ours before the browser is given it. */
const heldLength = 1_000_000;

/**
 * Collects parts of a file. They are given to the browser in large pieces, which keeps them outside of the script's memory
 * and may lay them on the disk. Lengths are in bytes.
 */
export function openParts() {
  const given: Blob[] = [];
  let held: BlobPart[] = [];
  let [total, waiting] = [0, 0];

  function give(): void {
    if (held.length > 0) given.push(new Blob(held));
    held = [];
    waiting = 0;
  }

  return {
    /** Parts that are so long together. */
    add(length: number, ...parts: BlobPart[]): void {
      held.push(...parts);
      total += length;
      waiting += length;
      if (waiting > heldLength) give();
    },
    length: () => total,
    /** Everything that was added, to be made a part of something larger: a blob for each small file would take longer. */
    toParts: (): BlobPart[] => [...given, ...held],
    toBlob(type = ''): Blob {
      give();
      return new Blob(given, { type });
    },
  };
}
