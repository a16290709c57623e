/** Some times as "median / 95th percentile", in their unit. */
export function toRange(times: number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(1);
  return `${at(0.5)} / ${at(0.95)}`;
}
