/**
 * Compares what was read from pages with their gold answers, by the matching rules of the corpus's README.
 * Pure functions over plain values, so that any other scorer can use them.
 *
 * @typedef {import('./compare-clusters.mjs').ClusterAnswer} ClusterAnswer
 * @typedef {import('./compare-clusters.mjs').Comparison} Comparison
 * @typedef {import('./compare-figures.mjs').FigureAnswer} FigureAnswer
 * @typedef {import('./compare-securities.mjs').SecurityAnswer} SecurityAnswer
 * @typedef {import('./compare-securities.mjs').FoundMention} FoundMention
 * @typedef {{ clusters?: ClusterAnswer[], figures?: FigureAnswer[], securities?: SecurityAnswer[], unsure?: string[],
 *   not?: string[] }} Gold  A field that is absent is not scored on this page. `unsure` and `not` are surfaces: those that
 *   are not scored, and the traps that name no security here.
 * @typedef {{ text: string, clusters: ClusterAnswer[], figures: FigureAnswer[], mentions: FoundMention[] }} Reading
 * @typedef {'clusters' | 'names' | 'leads' | 'goals' | 'projects' | 'figures' | 'marked' | 'unmarked'} Field  `clusters`:
 *   the name is near; `names`: it is exact; `marked` and `unmarked`: securities by whether the site marks them
 * @typedef {{ fields: Partial<Record<Field, Comparison>>, traps: { taken: string[], within: string[] }, negative: boolean,
 *   clean: boolean }} PageScore  `negative`: gold says that the page has no cluster; `clean`: none was read.
 * @typedef {{ right: number, missed: number, wrong: number, precision: number, recall: number, f1: number }} FieldScore
 */
import { compareClusters } from './compare-clusters.mjs';
import { compareFigures } from './compare-figures.mjs';
import { compareSecurities, findTakenTraps } from './compare-securities.mjs';

/** What a page says that could not be read. */
const nothing = { text: '', clusters: [], figures: [], mentions: [] };

/**
 * Compares one page; only fields that gold has are scored. A page that could not be read (null) says nothing.
 * @param {Gold} gold
 * @param {Reading | null} reading
 * @returns {PageScore}
 */
export function comparePage(gold, reading) {
  const { text, clusters, figures, mentions } = reading ?? nothing;
  return {
    fields: {
      ...(gold.clusters && compareClusters(gold.clusters, clusters)),
      ...(gold.figures && { figures: compareFigures(gold.figures, figures) }),
      ...(gold.securities && compareSecurities(gold.securities, mentions, gold.unsure ?? [])),
    },
    traps: findTakenTraps(gold.not ?? [], text, mentions),
    negative: gold.clusters?.length === 0,
    clean: clusters.length === 0,
  };
}

/**
 * Adds up the comparisons of many pages.
 * @param {PageScore[]} pages
 * @returns {{ fields: Partial<Record<Field, FieldScore>>, exactNames: number, cleanNegatives: number, traps: string[],
 *   withinTraps: string[] }}
 *   `exactNames`: share of the clusters found whose name is exact; `cleanNegatives`: share of the pages without clusters that
 *   gave none; 1 where there is nothing to count
 */
export function sumUp(pages) {
  /** @type {Partial<Record<Field, { right: number, missed: number, wrong: number }>>} */
  const sums = {};
  for (const { fields } of pages) {
    for (const [name, { right, missed, wrong }] of Object.entries(fields)) {
      const field = /** @type {Field} */ (name);
      const sum = (sums[field] ??= { right: 0, missed: 0, wrong: 0 });
      sum.right += right;
      sum.missed += missed.length;
      sum.wrong += wrong.length;
    }
  }
  const negatives = pages.filter((page) => page.negative);
  return {
    fields: Object.fromEntries(Object.entries(sums).map(([field, sum]) => [field, withRates(sum)])),
    exactNames: share(sums.names?.right ?? 0, sums.clusters?.right ?? 0),
    cleanNegatives: share(negatives.filter((page) => page.clean).length, negatives.length),
    traps: pages.flatMap((page) => page.traps.taken),
    withinTraps: pages.flatMap((page) => page.traps.within),
  };
}

/**
 * @param {{ right: number, missed: number, wrong: number }} sum
 * @returns {FieldScore}
 */
function withRates({ right, missed, wrong }) {
  return {
    ...{ right, missed, wrong },
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + missed + wrong),
  };
}

/**
 * @param {number} part
 * @param {number} whole
 */
const share = (part, whole) => (whole === 0 ? 1 : part / whole);
