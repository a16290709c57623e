/**
 * Compares two lists in which an entry may stand several times; the order does not count.
 * @param {string[]} gold
 * @param {string[]} found
 * @returns {import('./compare-clusters.mjs').Comparison}
 */
export function compareMultisets(gold, found) {
  const missed = [...gold];
  const wrong = found.filter((key) => {
    const at = missed.indexOf(key);
    if (at >= 0) missed.splice(at, 1);
    return at < 0;
  });
  return { right: gold.length - missed.length, missed, wrong };
}
