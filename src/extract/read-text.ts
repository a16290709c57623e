import type { Paragraph } from '../model/article.ts';
import type { Mention } from '../model/mention.ts';
import type { TextRun } from '../model/text-run.ts';
import { markSelector, readMark } from './read-mark.ts';
import type { Mark } from './read-mark.ts';
import { TextBuilder } from './text-builder.ts';

/** The canonical text of a body with everything that was found while walking it. */
export interface BodyText {
  text: string;
  paragraphs: Paragraph[];
  mentions: Mention[];
  runs: TextRun[];
  /** Paragraphs left out: source, editor, original title. */
  furniture: string[];
}

/** What a site's reader says of its pages. */
export interface BodyRules {
  /** Elements that are no part of the text, with all that is in them. */
  excluded: string;
  isFurniture: (paragraph: string) => boolean;
  /** Where the text ends although the body goes on; null where it ends with it. */
  endsBefore?: Element | null;
  /** The words for the comment `Link#n` of the app's text; undefined where the page brings none. */
  linkWords?: string[];
}

const neverText = 'script,style,noscript,template,iframe,object,select,textarea,button,svg,[hidden]';
const blocks = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Quote spans fill up after loading; `display: none` hides filler. Both are read from the markup alone: an inert document has no styles. */
const excludedByState =
  '[id^="quote_"],[id^="bkquote_"],[style*="display:none" i],[style*="display: none" i]';

/** Walks `body` and gives its canonical text, its paragraphs and the mentions that the site marked. Changes nothing. */
export function readText(body: Element, rules: BodyRules): BodyText {
  return new BodyWalk(body, rules).read();
}

/** One pass over a body; the state that has to be carried from node to node. */
class BodyWalk {
  readonly #walker: TreeWalker;
  readonly #builder: TextBuilder;
  readonly #excluded: string;
  readonly #endsBefore: Element | null;
  readonly #linkWords: string[];
  readonly #mentions: Mention[] = [];
  #hasEnded = false;
  #markIsOpen = false;
  #wordsAreMissing = false;
  #boldDepth = 0;
  /** Between the comments EM_StockImg_Start and EM_StockImg_End stands the picture of a quote, not text. */
  #inPicture = false;

  constructor(body: Element, rules: BodyRules) {
    // A TreeWalker, not childNodes: the fields of a form can hide the form's own properties.
    this.#walker = body.ownerDocument.createTreeWalker(body);
    this.#builder = new TextBuilder(rules.isFurniture);
    this.#excluded = `${neverText},${excludedByState},${rules.excluded}`;
    this.#endsBefore = rules.endsBefore ?? null;
    this.#linkWords = rules.linkWords ?? [];
  }

  read(): BodyText {
    this.#visitChildren();
    this.#endParagraph(false);
    const { text, paragraphs, runs, furniture } = this.#builder;
    const mentions = this.#mentions.map((mention) => ({
      ...mention,
      surface: text.slice(mention.start, mention.end),
    }));
    return { text, paragraphs, runs, furniture, mentions };
  }

  #visitChildren(): void {
    const walker = this.#walker;
    if (!walker.firstChild()) return;
    do this.#visit(walker.currentNode);
    while (walker.nextSibling());
    walker.parentNode();
  }

  #visit(node: Node): void {
    this.#hasEnded ||= node === this.#endsBefore;
    if (this.#hasEnded) return;
    if (isText(node)) {
      if (!this.#inPicture) this.#builder.addNode(node, this.#boldDepth > 0);
    } else if (isComment(node)) this.#visitComment(node.data.trim());
    else if (isForm(node)) this.#visitBlock('form');
    else if (isElement(node) && !node.matches(this.#excluded)) this.#visitElement(node);
  }

  #visitComment(comment: string): void {
    if (comment === 'EM_StockImg_Start') this.#inPicture = true;
    else if (comment === 'EM_StockImg_End') this.#inPicture = false;
    const link = /^Link#(\d{1,5})$/.exec(comment)?.[1];
    if (link === undefined) return;
    const words = this.#linkWords[Number(link)];
    if (words === undefined) this.#wordsAreMissing = true;
    else this.#builder.addWords(words, this.#boldDepth > 0);
  }

  #visitElement(element: Element): void {
    const mark = !this.#markIsOpen && element.matches(markSelector) ? readMark(element) : null;
    if (mark) this.#visitMarked(mark);
    else this.#visitUnmarked(element.localName);
  }

  #visitUnmarked(name: string): void {
    if (name === 'br') this.#endParagraph(false);
    else if (name === 'b' || name === 'strong') this.#visitBold();
    else if (blocks.has(name)) this.#visitBlock(name);
    else {
      if (name === 'td' || name === 'th') this.#builder.addGap();
      this.#visitChildren();
    }
  }

  #visitBlock(name: string): void {
    this.#endParagraph(false);
    this.#visitChildren();
    this.#endParagraph(headings.has(name));
  }

  #visitBold(): void {
    this.#boldDepth += 1;
    this.#visitChildren();
    this.#boldDepth -= 1;
  }

  #visitMarked(mark: Mark): void {
    this.#markIsOpen = true;
    this.#wordsAreMissing = false;
    this.#builder.beginSpan();
    this.#visitChildren();
    this.#markIsOpen = false;
    const here = this.#builder.nextOffset;
    const passage = this.#builder.endSpan();
    const hasNoWords = mark.via === 'picture' || (passage === null && this.#wordsAreMissing);
    if (hasNoWords) this.#mentions.push({ ...mark, surface: '', start: here, end: here });
    else if (passage) this.#mentions.push({ ...mark, surface: '', ...passage });
  }

  #endParagraph(isHeadingElement: boolean): void {
    const takenBackFrom = this.#builder.endParagraph(isHeadingElement);
    if (takenBackFrom === null) return;
    while ((this.#mentions.at(-1)?.start ?? -1) >= takenBackFrom) this.#mentions.pop();
  }
}

/* Not instanceof: a document of another frame has classes of its own. */

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isComment(node: Node): node is Comment {
  return node.nodeType === Node.COMMENT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Asked of the class name, the one property that a form's fields cannot hide. */
function isForm(node: Node): boolean {
  return Object.prototype.toString.call(node) === '[object HTMLFormElement]';
}
