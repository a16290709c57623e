import fc from 'fast-check';
import { names, share, type Piece } from './invent-news.ts';

/** An edit of a page; `at` and `other` are numbers below 1 that say where, whatever the page holds. */
export interface PageEdit {
  kind: keyof typeof edits;
  at: number;
  other: number;
}

/** A page of the site with these paragraphs. `data-origin` says which one a paragraph was, through all edits. */
export function toPage(paragraphs: Piece[][]): Document {
  const page = document.implementation.createHTMLDocument('示例');
  const body = page.createElement('div');
  body.id = 'ContentBody';
  paragraphs.forEach((pieces, index) => {
    const paragraph = page.createElement('p');
    paragraph.dataset['origin'] = String(index);
    paragraph.append('　　', ...pieces.flatMap((piece) => toNodes(page, piece)));
    body.append(paragraph, '\n');
  });
  page.body.append(body);
  return page;
}

/** A name is a link with an empty span behind it, that the site fills with a quote. */
function toNodes(page: Document, { kind, text }: Piece): (Node | string)[] {
  if (kind !== 'name') return [text];
  const link = page.createElement('a');
  link.href = 'http://quote.eastmoney.com/unify/r/1.600001';
  link.textContent = text;
  const quote = page.createElement('span');
  quote.id = 'quote_1.600001';
  return [link, quote];
}

/** Makes the edits, one after the other. */
export function editPage(page: Document, list: PageEdit[]): void {
  for (const { kind, at, other } of list) edits[kind](page, at, other);
}

/** One of the elements or nodes, by a number below 1. */
function pick<One>(all: Iterable<One>, at: number): One | undefined {
  const list = [...all];
  return list[Math.floor(at * list.length)];
}

function paragraphsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('#ContentBody p')];
}

function textsOf(page: Document): Text[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text); // SHOW_TEXT shows no other
  return texts.filter(({ data }) => data.trim() !== '');
}

type Change = (page: Document, at: number, other: number) => void;

function replaceInText(
  page: Document,
  at: number,
  pattern: RegExp,
  instead: (found: string) => string,
): void {
  const text = pick(
    textsOf(page).filter(({ data }) => pattern.test(data)),
    at,
  );
  if (text) text.data = text.data.replace(pattern, instead);
}

function insertParagraph(page: Document, at: number, words: string, className: string): void {
  const paragraph = page.createElement('p');
  paragraph.textContent = words;
  paragraph.className = className;
  pick(paragraphsOf(page), at)?.before(paragraph);
}

const edits = {
  insertAdvertisement: (page, at) => {
    insertParagraph(page, at, '广告：点击领取福利', '');
  },
  insertMarkedAdvertisement: (page, at) => {
    insertParagraph(page, at, '炒股就看研报', 'ad_context3');
  },
  fillQuotes: (page) => {
    for (const quote of page.querySelectorAll('[id^=quote_]')) quote.textContent = '(12.30 +2.35%)';
  },
  deleteParagraph: (page, at) => {
    pick(paragraphsOf(page), at)?.remove();
  },
  swapParagraphs: (page, at, other) => {
    const [one, another] = [pick(paragraphsOf(page), at), pick(paragraphsOf(page), other)];
    if (!one || !another || one === another) return;
    const mark = page.createComment('');
    one.replaceWith(mark);
    another.replaceWith(one);
    mark.replaceWith(another);
  },
  repeatParagraph: (page, at, other) => {
    const copy = pick(paragraphsOf(page), at)?.cloneNode(true);
    if (copy) pick(paragraphsOf(page), other)?.before(copy);
  },
  splitParagraph: (page, at, other) => {
    const text = pick(textsOf(page), at);
    const paragraph = text?.parentElement?.closest('p');
    if (!text || !paragraph) return;
    const rest = page.createRange();
    rest.setStart(text, Math.floor(other * text.length));
    rest.setEnd(paragraph, paragraph.childNodes.length);
    const next = paragraph.cloneNode(false) as HTMLElement; // a clone of a paragraph is one
    next.append(rest.extractContents());
    paragraph.after(next);
  },
  wrapWords: (page, at, other) => {
    const text = pick(textsOf(page), at);
    if (!text) return;
    const words = text.splitText(Math.floor(other * text.length));
    const wrapper = page.createElement(other < 0.5 ? 'strong' : 'span');
    words.replaceWith(wrapper);
    wrapper.append(words);
  },
  unwrapLinks: (page, at) => {
    const link = pick(page.querySelectorAll('#ContentBody a'), at);
    link?.replaceWith(...link.childNodes);
  },
  rerenderParagraph: (page, at) => {
    const paragraph = pick(paragraphsOf(page), at);
    if (!paragraph) return;
    const copy = paragraph.cloneNode(true) as HTMLElement; // a clone of a paragraph is one
    for (const quote of copy.querySelectorAll('[id^=quote_]')) quote.remove();
    const words = copy.textContent;
    paragraph.replaceChildren(...words.split(/(?<=，)/).map((part) => page.createTextNode(part)));
  },
  scatterWhiteSpace: (page, at, other) => {
    const text = pick(textsOf(page), at);
    if (!text) return;
    text.splitText(Math.floor(other * text.length)).before('\u200b', page.createComment('more'));
    text.parentElement?.append('\n\u3000');
  },
  insertWord: (page, at) => {
    replaceInText(page, at, /，/, (found) => `${found}据悉`);
  },
  changeFigure: (page, at, other) => {
    replaceInText(page, at, /[0-9]/, (found) => String((Number(found) + 1 + Math.floor(other * 8)) % 10));
  },
  changeName: (page, at, other) => {
    replaceInText(page, at, new RegExp(names.join('|')), () => pick(names, other) ?? '');
  },
  turnAround: (page, at) => {
    replaceInText(page, at, /[增涨升]/, () => '跌');
  },
} satisfies Record<string, Change>;

/** A few edits, of those that a site or its scripts make. */
export const pageEdits: fc.Arbitrary<PageEdit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(edits) as PageEdit['kind'][])),
    at: share,
    other: share,
  }),
  { minLength: 1, maxLength: 6 },
);
