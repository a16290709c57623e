import { bigramF1, pairUp, toComparable, toComparableName } from './compare-texts.mjs';

/**
 * @typedef {{ name: string, leads: string[], goals: string[], projects: string[] }} ClusterAnswer
 * @typedef {{ right: number, missed: string[], wrong: string[] }} Comparison  `missed` is in gold only, `wrong` was found only.
 * @typedef {'leads' | 'goals' | 'projects'} Part
 */

const nearName = 0.6;
const samePart = 0.8;

/**
 * Compares the clusters of a page: found when the name is near, one to one; parts within the clusters found.
 * @param {ClusterAnswer[]} gold
 * @param {ClusterAnswer[]} found
 * @returns {Record<'clusters' | 'names' | Part, Comparison>}
 */
export function compareClusters(gold, found) {
  const nearness = (/** @type {ClusterAnswer} */ a, /** @type {ClusterAnswer} */ b) =>
    bigramF1(toComparableName(a.name), toComparableName(b.name));
  const pairs = pairUp(gold, found, nearness, nearName);
  const exact = pairs.filter((pair) => pair.score === 1);
  const unpaired = unmatched(gold, found, pairs);
  const inexact = unmatched(gold, found, exact);
  return {
    clusters: { right: pairs.length, missed: unpaired.missed.map(nameOf), wrong: unpaired.wrong.map(nameOf) },
    names: { right: exact.length, missed: inexact.missed.map(nameOf), wrong: inexact.wrong.map(nameOf) },
    leads: compareParts('leads', pairs, unpaired),
    goals: compareParts('goals', pairs, unpaired),
    projects: compareParts('projects', pairs, unpaired),
  };
}

const nameOf = (/** @type {ClusterAnswer} */ cluster) => cluster.name;

/**
 * What of two lists is in no pair.
 * @template A, B
 * @param {A[]} gold
 * @param {B[]} found
 * @param {{ gold: A, found: B }[]} pairs
 */
function unmatched(gold, found, pairs) {
  return {
    missed: gold.filter((one) => !pairs.some((pair) => pair.gold === one)),
    wrong: found.filter((one) => !pairs.some((pair) => pair.found === one)),
  };
}

/**
 * @param {Part} part
 * @param {{ gold: ClusterAnswer, found: ClusterAnswer }[]} pairs
 * @param {{ missed: ClusterAnswer[], wrong: ClusterAnswer[] }} unpaired  whose parts count as missed, and as wrong
 * @returns {Comparison}
 */
function compareParts(part, pairs, unpaired) {
  const inPairs = pairs.map((pair) => compareTexts(pair.gold[part], pair.found[part]));
  return {
    right: inPairs.reduce((sum, { right }) => sum + right, 0),
    missed: [...inPairs.flatMap(({ missed }) => missed), ...unpaired.missed.flatMap((one) => one[part])],
    wrong: [...inPairs.flatMap(({ wrong }) => wrong), ...unpaired.wrong.flatMap((one) => one[part])],
  };
}

/**
 * Texts that say the same; boxed, because equal strings in one list are two answers.
 * @param {string[]} gold
 * @param {string[]} found
 * @returns {Comparison}
 */
function compareTexts(gold, found) {
  const box = (/** @type {string} */ text) => ({ text, comparable: toComparable(text) });
  const [goldBoxes, foundBoxes] = [gold.map(box), found.map(box)];
  const pairs = pairUp(goldBoxes, foundBoxes, (a, b) => bigramF1(a.comparable, b.comparable), samePart);
  const { missed, wrong } = unmatched(goldBoxes, foundBoxes, pairs);
  return {
    right: pairs.length,
    missed: missed.map(({ text }) => text),
    wrong: wrong.map(({ text }) => text),
  };
}
