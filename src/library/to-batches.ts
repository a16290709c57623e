/** In UTF-16 units of JSON, of which each is at most three bytes: browsers refuse messages of 64 MB. */
const maxLength = 8_000_000;

/**
 * The items in order, in groups of at most `size`, and of at most `length` units of JSON; one that is longer by itself is a
 * group of its own.
 */
export function toBatches<Item>(items: Item[], size: number, length = maxLength): Item[][] {
  const batches: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const itemLength = JSON.stringify(item).length;
    const batch = batches.at(-1);
    if (batch && batch.length < size && itemLength <= room) batch.push(item);
    else {
      batches.push([item]);
      room = length;
    }
    room -= itemLength;
  }
  return batches;
}
