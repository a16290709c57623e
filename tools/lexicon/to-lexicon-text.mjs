/** @typedef {import('./build-lexicon.mjs').Entry} Entry */

const strengths = /** @type {const} */ ({ sure: '', weak: '?', generic: '!' });
/** Hong Kong's names that begin like this are mostly words in a row: 中国食品, 国际娱乐, 北京建设. */
const broadStart =
  /^(?:中国|中华|香港|亚洲|国际|世界|环球|全球|北京|上海|天津|重庆|深圳|广州|南京|武汉|成都|山东|江苏|浙江|云南|新疆|四川|河北|大连|青岛|沈阳|哈尔滨|东北|华南)/;

/**
 * Hong Kong lists shares without a Chinese name in capitals, cut short: no text names them so.
 * @param {string} name
 */
const isLatin = (name) => !/[\u4e00-\u9fff]/.test(name);

/**
 * Writes entries in the format of parse-lexicon.ts. A name that several claim stays with the first of them.
 * @param {Entry[]} entries
 * @param {{ doubtful: Map<string, string[]>, others: string[], words: string[] }} lists
 */
export function toLexiconText(entries, { doubtful, others, words }) {
  const strengthOf = toStrengths(doubtful);
  /** @type {Set<string>} */
  const taken = new Set();
  /** @type {Map<string, { names: string[], boardKind: string }>} */
  const bySecid = new Map();
  for (const { secid, names, boardKind = '' } of entries) {
    const known = bySecid.get(secid) ?? { names: [], boardKind };
    bySecid.set(secid, known);
    for (const name of names) {
      // Of an ordinary word of two characters (石油) no sign would make a share.
      if (boardKind === '' && name.length < 3 && strengthOf(name, secid) === strengths.generic) continue;
      const key = name.replace(/^\*ST/, 'ST'); // whoever reads one knows the other
      const isFree = boardKind === '' && !taken.has(key) && !(secid.startsWith('116.') && isLatin(name));
      if (isFree) taken.add(key);
      if (isFree) known.names.push(strengthOf(name, secid) + name);
      else if (boardKind !== '') known.names.push(`~${name}`);
    }
  }
  const asof = entries.reduce((newest, entry) => (entry.asof > newest ? entry.asof : newest), '');
  const lines = [
    `tickermark-lexicon 1 ${asof}`,
    `words ${words.join('')}`,
    `others ${[...new Set(others)].filter((word) => !taken.has(word)).join(' ')}`,
    ...toSections(bySecid),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * @param {Map<string, string[]>} doubtful
 * @returns {(name: string, secid: string) => string}
 */
function toStrengths(doubtful) {
  /** @type {Map<string, string>} */
  const listed = new Map();
  for (const [strength, names] of doubtful) {
    for (const name of names) {
      if (listed.has(name)) throw new Error(`doubtful-names.txt says two things of ${name}.`);
      listed.set(name, strengths[/** @type {keyof typeof strengths} */ (strength)]);
    }
  }
  return (name, secid) => {
    const isWeak =
      name.length < 3 || (secid.startsWith('116.') && (name.length < 4 || broadStart.test(name)));
    return listed.get(name) ?? (isWeak ? strengths.weak : strengths.sure);
  };
}

/** @param {Map<string, { names: string[], boardKind: string }>} bySecid */
function toSections(bySecid) {
  /** @type {Map<string, { code: string, names: string[] }[]>} */
  const sections = new Map();
  for (const [secid, { names, boardKind }] of bySecid) {
    const [market = '', code = ''] = secid.split('.');
    const [, prefix = '', digits = ''] = /^(\D*)(\d+)$/.exec(code) ?? [];
    const head =
      digits === '' || market === '100' ? `=${market}` : `=${market} ${prefix}${String(digits.length)}`;
    const key = boardKind === '' ? head : `${head} ${boardKind}`;
    sections.set(key, [...(sections.get(key) ?? []), { code, names }]);
  }
  return [...sections]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([head, rows]) => [head, ...toRows(head, rows)]);
}

/**
 * Numbered codes are written as the distance from the one before.
 * @param {string} head
 * @param {{ code: string, names: string[] }[]} rows
 */
function toRows(head, rows) {
  const isNumbered = head.includes(' ');
  let last = 0;
  return rows
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, names }) => {
      const number = Number(code.replace(/^\D+/, ''));
      const step = isNumbered ? String(number - last) : code;
      last = number;
      return [step, names.join('|')].filter((part) => part !== '').join(' ');
    });
}
