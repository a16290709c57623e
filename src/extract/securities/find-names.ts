import type { Mention } from '../../model/mention.ts';
import { foldWidth } from './fold-width.ts';
import { hasNameSign, isInList } from './name-signs.ts';
import { standsAlone } from './name-borders.ts';
import type { Lexicon, NameForm } from './parse-lexicon.ts';
import { toPairKey } from './parse-lexicon.ts';

/** A form found in the text at `start`; `end` is exclusive. */
export interface FoundName {
  form: NameForm;
  secid: string;
  start: number;
  end: number;
}

/**
 * The securities that a text names by words of the lexicon, in its order: longest form first, never across the border of a
 * word. What `mentions` cover is not read again, but tells: a name right before a code, or linked by the site, means that
 * security in the whole article. A name that is also an ordinary word, a person or a place needs a second sign: its code
 * or an unmistakable name elsewhere, words of the stock market beside it, or a list of securities around it.
 */
export function findNames(text: string, lexicon: Lexicon, mentions: Mention[]): Mention[] {
  if (lexicon.forms.size === 0) return [];
  const folded = foldWidth(text);
  const found = bindToMentions(folded, scan(folded, lexicon, mentions), mentions);
  return acceptNames(folded, found, mentions).map(({ secid, start, end }) => ({
    secid,
    surface: text.slice(start, end),
    start,
    end,
    via: 'name',
    doubt: null,
  }));
}

/** Every form that stands as a word of its own outside the mentions. */
function scan(text: string, lexicon: Lexicon, mentions: Mention[]): FoundName[] {
  const found: FoundName[] = [];
  let from = 0;
  for (const { start, end } of mentions.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    scanStretch(text, from, start, lexicon, found);
    from = end;
  }
  scanStretch(text, from, text.length, lexicon, found);
  return found;
}

function scanStretch(
  text: string,
  from: number,
  to: number,
  { forms, words }: Lexicon,
  found: FoundName[],
): void {
  for (let at = from; at < to - 1; at += 1) {
    const known = forms.get(toPairKey(text, at));
    if (known === undefined) continue;
    const form = known.find((one) => text.startsWith(one.text, at));
    if (form === undefined) continue;
    const end = at + form.text.length;
    const isName = end <= to && standsAlone(text, at, form, words);
    if (isName && form.strength !== 'none') found.push({ form, secid: form.secid, start: at, end });
    if (isName) at = end - 1;
  }
}

/** What stands between a name and its code: the end of a longer form of it, an opening bracket, a label. */
const beforeCode = /^(?:-[A-Z]{1,3}|[AB])?[”"*]?(?:\([-\d.,%]{3,30}\))?[([](?:[^()[\]\d]{0,10}[:\s]?)?$/;

/** The names with the secid that the article itself gives them, by a code behind one or by a link. */
function bindToMentions(text: string, found: FoundName[], mentions: Mention[]): FoundName[] {
  const bound = new Map<string, string>();
  const codes = mentions.filter(({ via }) => via === 'code').toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const { form, end } of found) {
    while ((codes[next]?.start ?? Infinity) < end) next += 1;
    const code = codes[next];
    if (code && code.start - end < 48 && beforeCode.test(text.slice(end, code.start)))
      bound.set(form.text, code.secid);
  }
  for (const { via, surface, secid, doubt } of mentions) {
    if ((via === 'link' || via === 'repeat') && doubt === null) bound.set(surface, secid);
  }
  return bound.size === 0
    ? found
    : found.map((name) => ({ ...name, secid: bound.get(name.form.text) ?? name.secid }));
}

/** The names that are sure, and the others that have a sign. */
function acceptNames(text: string, found: FoundName[], mentions: Mention[]): FoundName[] {
  const known = new Set(mentions.filter(({ doubt }) => doubt === null).map(({ secid }) => secid));
  // Where the site marks securities itself it has passed over the short names that it knows: they are parts of others.
  const isMarked = mentions.some(({ via }) => via === 'link');
  const isSure = ({ form }: FoundName) => form.strength === 'sure' && (!isMarked || form.text.length > 2);
  for (const name of found) if (isSure(name)) known.add(name.secid);
  const accepted = found.map(
    (name) => known.has(name.secid) || isSure(name) || (!isMarked && hasNameSign(text, name)),
  );
  // A list hands its sense on from one name to the next, in both directions.
  for (const [i, name] of found.entries()) accepted[i] ||= isInList(text, found, accepted, name, i);
  for (const [i, name] of [...found.entries()].reverse())
    accepted[i] ||= isInList(text, found, accepted, name, i);
  return found.filter((_, i) => accepted[i]);
}
