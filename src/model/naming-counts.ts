/** How many saved articles name a security, over time. */
export interface NamingCounts {
  total: number;
  /**
   * From the first publication to the last without a gap, the oldest first, each from a month on ("2022-03", in Beijing) and
   * before another. Undated articles are in none.
   */
  periods: { start: string; end: string; count: number }[];
}
