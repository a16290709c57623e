import { toComparable } from './compare-texts.mjs';

/** @param {string} text */
function bigramsOf(text) {
  const comparable = toComparable(text);
  return new Set(
    Array.from({ length: Math.max(0, comparable.length - 1) }, (_, i) => comparable.slice(i, i + 2)),
  );
}

/**
 * The share of a headline's character bigrams that a summary carries, 0 to 1.
 * @param {string} title
 * @param {string} summary
 */
function recall(title, summary) {
  const wanted = bigramsOf(title);
  const given = bigramsOf(summary);
  return wanted.size === 0 ? 0 : [...wanted].filter((pair) => given.has(pair)).length / wanted.size;
}

/**
 * How much of the headline the chosen sentences carry, and how much the first three do, both cut to the shorter's length.
 * @param {string} title
 * @param {string} text
 * @param {string[]} chosen
 */
export function compareSummary(title, text, chosen) {
  const first = text
    .split(/(?<=[。！？!?])|\n/)
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, 3);
  const length = Math.min(first.join('').length, chosen.join('').length);
  return {
    chosen: recall(title, chosen.join('').slice(0, length)),
    first: recall(title, first.join('').slice(0, length)),
  };
}
