/** What a quote list puts before a name: special treatment, ex-dividend, first days of trading. */
const marks = /^(?:\*?ST|S\*?ST|PT|S(?=[\u4e00-\u9fff])|XD|XR|DR|[CN](?=[\u4e00-\u9fff]))/;
/** What it puts behind: class of share, dual votes, no profit yet, biotech, board lot. */
const tails = /-(?:[A-Z]{1,3}|新|二千|五百)$|(?<=[\u4e00-\u9fff])A$/;

/**
 * The forms under which a text may write a listed name, the listed one first: without marks in front, without letters
 * behind. "ST新华锦" → ST新华锦, 新华锦; "万科A" → 万科A, 万科. Two characters behind a mark are what a longer name was cut to
 * ("*ST国华"), and no name. None for what was cut on the day its dividend went.
 * @param {string} name
 * @returns {string[]}
 */
export function toForms(name) {
  const plain = name.normalize('NFKC').replace(/\s/g, '');
  if (plain.length < 2 || /^(?:XD|XR|DR)/.test(plain)) return [];
  const unmarked = plain.replace(marks, '');
  const bare = unmarked.replace(tails, '');
  const forms = unmarked !== plain && bare.length < 3 ? [plain] : [plain, bare];
  return [...new Set(forms)].filter((form) => form.length > 1 && !/^[\d.-]+$/.test(form));
}

/**
 * A board's name as it is shown: quote lists number those of the second level (银行Ⅱ).
 * @param {string} name
 */
export function toBoardName(name) {
  return name.normalize('NFKC').replace(/(?:I{1,3}|_)$/, '');
}

/**
 * The forms of a Hong Kong name: also without 集团 behind it, when three characters are left.
 * @param {string} name
 */
export function toHongKongForms(name) {
  return toForms(name).flatMap((form) => [...new Set([form, form.replace(/(?<=^.{3})集团(?:控股)?$/, '')])]);
}
