/** The items in order, in groups of at most `size`. */
export function toBatches<Item>(items: Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}
