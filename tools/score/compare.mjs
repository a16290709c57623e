/**
 * Compares what was read from a page with its gold answer, by the matching rules of the corpus's README.
 * Pure functions over plain values, so that any other scorer can use them.
 *
 * @typedef {{ name: string, leads: string[], goals: string[], projects: string[] }} ClusterAnswer
 * @typedef {{ value: number, unit: string }} FigureAnswer
 * @typedef {{ clusters?: ClusterAnswer[], figures?: FigureAnswer[], securities?: { secid: string, form?: string }[],
 *   unsure?: string[], not?: string[] }} Gold  A field that is absent is not scored on this page. `unsure` and `not` are
 *   surfaces: those that are not scored, and the traps that name no security here.
 * @typedef {{ secid: string, surface: string }} Found
 * @typedef {{ clusters: ClusterAnswer[], figures: FigureAnswer[], secids: string[] }} Reading
 * @typedef {{ right: number, missed: number, wrong: number }} Tally
 * @typedef {'clusters' | 'names' | 'leads' | 'goals' | 'projects' | 'figures' | 'marked' | 'unmarked'} Field  `marked` and
 *   `unmarked`: securities of pages whose site marks them, and of others
 * @typedef {{ tallies: Partial<Record<Field, Tally>>, negative: boolean, clean: boolean }} PageScore
 *   `negative`: gold says that the page has no cluster; `clean`: none was read.
 */

const nearName = 0.6;
const samePart = 0.8;

/** Units whose figures are scored; counts like 股 or 次 are in some gold answers but not compared. */
const scoredUnits = new Set(
  [
    '元 美元 港元 港币 欧元 日元 英镑 澳元 加元 韩元 卢布 瑞郎 新台币 澳门元 泰铢 卢比 新加坡元 SDR',
    '% 百分点 个 家 项 户 人 名 位 台 辆 套 件 座 条 所 只 艘 架',
    '吨 公斤 千克 斤 克 磅 盎司 毫克',
    'W kW MW GW TW 瓦 千瓦 兆瓦 吉瓦 马力 Wh kWh MWh GWh TWh 瓦时 千瓦时 兆瓦时 吉瓦时 度',
    '亩 公顷 平方米 平方公里 平方千米 平方英里 平方英尺 米 公里 千米 厘米 毫米 微米 纳米 英里 英尺 英寸 海里',
    '立方米 升 毫升 桶 加仑',
  ].flatMap((group) => group.split(' ')),
);

/**
 * The form in which texts are compared: NFKC without blanks, quotation marks and brackets.
 * @param {string} text
 */
export function toComparable(text) {
  return text.normalize('NFKC').replace(/[\s"'“”‘’「」『』《》〈〉()[\]{}【】〔〕]/g, '');
}

/**
 * A cluster's name as compared: without 产业集群 and the like behind and ranking words in front.
 * @param {string} name
 */
export function toComparableName(name) {
  const bare = toComparable(name).replace(/(?:产业集群|产业链|产业带|产业|集群)$/, '');
  const short = bare.replace(/^(?:先进|特色|优势|重点|传统|新兴|重要)+/, '');
  return short === '' ? bare : short;
}

/**
 * F1 over the character bigrams (as multisets) of two comparable texts, 0 to 1; one character counts by equality.
 * @param {string} a
 * @param {string} b
 */
export function bigramF1(a, b) {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  /** @type {Map<string, number>} */
  const left = new Map();
  for (let i = 0; i < a.length - 1; i += 1) {
    const pair = a.slice(i, i + 2);
    left.set(pair, (left.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i < b.length - 1; i += 1) {
    const pair = b.slice(i, i + 2);
    const rest = left.get(pair) ?? 0;
    if (rest > 0) shared += 1;
    left.set(pair, rest - 1);
  }
  return (2 * shared) / (a.length - 1 + (b.length - 1));
}

/**
 * Pairs two lists one to one, best scores first.
 * @template A, B
 * @param {A[]} gold
 * @param {B[]} found
 * @param {(a: A, b: B) => number} score
 * @param {number} least  the score from which on two belong together
 * @returns {{ gold: A, found: B, score: number }[]}
 */
export function pairUp(gold, found, score, least) {
  const candidates = gold
    .flatMap((a) => found.map((b) => ({ gold: a, found: b, score: score(a, b) })))
    .filter((pair) => pair.score >= least)
    .sort((a, b) => b.score - a.score);
  /** @type {Set<A | B>} */
  const taken = new Set();
  return candidates.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.found)) return false;
    taken.add(pair.gold).add(pair.found);
    return true;
  });
}

/**
 * @param {number} right
 * @param {number} inGold
 * @param {number} found
 * @returns {Tally}
 */
const toTally = (right, inGold, found) => ({ right, missed: inGold - right, wrong: found - right });

/**
 * How many texts of two lists say the same; boxed, because equal strings in one list are two answers.
 * @param {string[]} gold
 * @param {string[]} found
 */
function countSame(gold, found) {
  const box = (/** @type {string} */ text) => ({ text: toComparable(text) });
  return pairUp(gold.map(box), found.map(box), (a, b) => bigramF1(a.text, b.text), samePart).length;
}

/**
 * @param {ClusterAnswer[]} gold
 * @param {ClusterAnswer[]} found
 * @returns {Partial<Record<Field, Tally>>}
 */
function compareClusters(gold, found) {
  const nearness = (/** @type {ClusterAnswer} */ a, /** @type {ClusterAnswer} */ b) =>
    bigramF1(toComparableName(a.name), toComparableName(b.name));
  const pairs = pairUp(gold, found, nearness, nearName);
  const exact = pairs.filter((pair) => pair.score === 1).length;
  const parts = (/** @type {'leads' | 'goals' | 'projects'} */ part) => {
    const right = pairs.reduce((sum, pair) => sum + countSame(pair.gold[part], pair.found[part]), 0);
    const count = (/** @type {ClusterAnswer[]} */ clusters) =>
      clusters.reduce((sum, cluster) => sum + cluster[part].length, 0);
    return toTally(right, count(gold), count(found));
  };
  return {
    clusters: toTally(pairs.length, gold.length, found.length),
    names: toTally(exact, gold.length, found.length),
    leads: parts('leads'),
    goals: parts('goals'),
    projects: parts('projects'),
  };
}

/**
 * The scored figures as comparable keys; twelve digits, so that 1.1 × 10⁸ and 110000000 are one value.
 * @param {FigureAnswer[]} figures
 */
function figureKeys(figures) {
  return figures
    .filter((figure) => scoredUnits.has(figure.unit))
    .map((figure) => `${String(Number(figure.value.toPrecision(12)))} ${figure.unit}`);
}

/**
 * @param {string[]} gold
 * @param {string[]} found
 * @returns {Tally}
 */
function compareMultisets(gold, found) {
  const rest = [...gold];
  const right = found.filter((key) => {
    const at = rest.indexOf(key);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return toTally(right, gold.length, found.length);
}

/** @param {string[]} words */
const distinct = (words) => [...new Set(words)];

/**
 * What is compared of the mentions found on a page: the secids, without those found only in words that gold is unsure of.
 * @param {Found[]} mentions
 * @param {Gold} gold
 */
export function scoredSecids(mentions, { unsure = [] }) {
  return distinct(mentions.filter(({ surface }) => !unsure.includes(surface)).map(({ secid }) => secid));
}

/**
 * The traps of a page that were taken: words that gold says name no security, found as one.
 * @param {Found[]} mentions
 * @param {Gold} gold
 */
export function takenTraps(mentions, { not = [] }) {
  return distinct(mentions.map(({ surface }) => surface).filter((surface) => not.includes(surface)));
}

/** @param {{ form?: string }[]} securities */
const areMarked = (securities) => securities.length > 0 && securities.every(({ form }) => form === 'marked');

/**
 * Compares one page; only fields that gold has are scored.
 * @param {Gold} gold
 * @param {Reading} reading
 * @returns {PageScore}
 */
export function comparePage(gold, reading) {
  return {
    tallies: {
      ...(gold.clusters && compareClusters(gold.clusters, reading.clusters)),
      ...(gold.figures && {
        figures: compareMultisets(figureKeys(gold.figures), figureKeys(reading.figures)),
      }),
      ...(gold.securities && {
        [areMarked(gold.securities) ? 'marked' : 'unmarked']: compareMultisets(
          distinct(gold.securities.map(({ secid }) => secid)),
          distinct(reading.secids),
        ),
      }),
    },
    negative: gold.clusters?.length === 0,
    clean: reading.clusters.length === 0,
  };
}

/**
 * Adds up the tallies of many pages.
 * @param {PageScore[]} pages
 * @returns {{ fields: Partial<Record<Field, Tally & { precision: number, recall: number, f1: number }>>,
 *   exactNames: number, cleanNegatives: number }}  `exactNames`: share of the clusters found whose name is exact;
 *   `cleanNegatives`: share of the pages without clusters that gave none; 1 where there is nothing to count
 */
export function sumUp(pages) {
  /** @type {Partial<Record<Field, Tally>>} */
  const sums = {};
  for (const { tallies } of pages) {
    for (const [name, tally] of Object.entries(tallies)) {
      const field = /** @type {Field} */ (name);
      const sum = (sums[field] ??= { right: 0, missed: 0, wrong: 0 });
      sum.right += tally.right;
      sum.missed += tally.missed;
      sum.wrong += tally.wrong;
    }
  }
  const fields = Object.fromEntries(
    Object.entries(sums).map(([field, tally]) => [field, { ...tally, ...toRates(tally) }]),
  );
  const negatives = pages.filter((page) => page.negative);
  return {
    fields,
    exactNames: share(sums.names?.right ?? 0, sums.clusters?.right ?? 0),
    cleanNegatives: share(negatives.filter((page) => page.clean).length, negatives.length),
  };
}

/** @param {Tally} tally */
function toRates({ right, missed, wrong }) {
  return {
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
