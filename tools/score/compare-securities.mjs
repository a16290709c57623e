import { compareMultisets } from './compare-multisets.mjs';
import { toComparable } from './compare-texts.mjs';

/**
 * @typedef {{ secid: string, form?: string }} SecurityAnswer  `form` is "marked" where the site marks it.
 * @typedef {{ secid: string, surface: string, via: string, start: number, end: number }} FoundMention
 * @typedef {import('./compare-clusters.mjs').Comparison} Comparison
 */

const markedVia = ['link', 'repeat', 'picture'];

/**
 * Compares the securities of a page as sets of secids, those that the site marks apart from the others; one that is in gold
 * counts for the form that gold gives it, one that is not for how it was found. What is found only in words that gold is
 * `unsure` of is left out. A kind of which neither side has any is undefined.
 * @param {SecurityAnswer[]} gold
 * @param {FoundMention[]} mentions
 * @param {string[]} unsure
 * @returns {{ marked?: Comparison, unmarked?: Comparison }}
 */
export function compareSecurities(gold, mentions, unsure) {
  const doubtful = new Set(unsure.map(toComparable));
  const scored = mentions.filter(({ surface }) => !doubtful.has(toComparable(surface)));
  const inGold = new Map(gold.map(({ secid, form }) => [secid, form === 'marked']));
  const viaMark = new Set(scored.filter(({ via }) => markedVia.includes(via)).map(({ secid }) => secid));
  const found = distinct(scored.map(({ secid }) => secid));
  const compare = (/** @type {boolean} */ marked) =>
    compareMultisets(
      distinct(gold.map(({ secid }) => secid)).filter((secid) => inGold.get(secid) === marked),
      found.filter((secid) => (inGold.get(secid) ?? viaMark.has(secid)) === marked),
    );
  const [marked, unmarked] = [compare(true), compare(false)];
  return { ...(isAny(marked) && { marked }), ...(isAny(unmarked) && { unmarked }) };
}

/**
 * The traps of a page, words that gold says name no security: those that were found as one, and those in which a shorter
 * name was found ("within", as 甲乙 in 甲乙饮料).
 * @param {string[]} traps
 * @param {string} text
 * @param {FoundMention[]} mentions
 */
export function findTakenTraps(traps, text, mentions) {
  const covers = (/** @type {string} */ trap, /** @type {FoundMention} */ { start, end, surface }) => {
    for (let at = text.indexOf(trap); at >= 0; at = text.indexOf(trap, at + 1))
      if (surface !== '' && at <= start && end <= at + trap.length) return true;
    return false;
  };
  const taken = traps.filter((trap) => mentions.some(({ surface }) => surface === trap));
  const within = traps.filter((trap) => !taken.includes(trap) && mentions.some((one) => covers(trap, one)));
  return { taken, within };
}

/** @param {Comparison} comparison */
const isAny = ({ right, missed, wrong }) => right + missed.length + wrong.length > 0;

/** @param {string[]} words */
const distinct = (words) => [...new Set(words)];
