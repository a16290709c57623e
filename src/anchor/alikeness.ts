/**
 * How much two texts have in common, from 0 to 1: the share of their pairs of neighbouring characters that both have
 * (Dice's coefficient). In linear time, unlike a distance; good enough to tell what belongs together.
 */
export function alikeness(one: string, other: string): number {
  if (one === other) return 1;
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < one.length; at += 1) {
    const pair = one.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at + 1 < other.length; at += 1) {
    const pair = other.slice(at, at + 2);
    const count = counts.get(pair) ?? 0;
    if (count > 0) {
      common += 1;
      counts.set(pair, count - 1);
    }
  }
  return (2 * common) / Math.max(1, one.length + other.length - 2);
}
