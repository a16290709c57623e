import { hashText } from '../model/hash-text.ts';
import { mergeHead, type WrittenProperties } from './merge-head.ts';
import { noHead, splitHead } from './properties-head.ts';

/**
 * Why a file was not touched: it has no block of this article (`foreign`), its markers are damaged or there twice
 * (`broken`), or somebody wrote between them (`edited`).
 */
export type WhyLeftAlone = 'foreign' | 'broken' | 'edited';
export type BlockUpdate = { text: string } | { leftAlone: WhyLeftAlone };

/** What stands in a file of a block of ours; `start` and `end` are the places between its markers. */
interface Block {
  /** Where its first marker begins. */
  at: number;
  start: number;
  end: number;
  hash: string;
  written: WrittenProperties;
}

/**
 * The new text of a file that holds our Markdown of an article (`made`, with its properties) and the reader's words.
 *
 * Ours lies between two comments, which no Markdown viewer shows: `<!-- tickermark:begin ID HASH KEY=HASH … -->` and
 * `<!-- tickermark:end ID -->`; the hashes are of what we wrote last, so that the reader's changes are known. Outside of
 * them everything stays to the byte; for the properties at the head, which must be first, see `mergeHead`. Where somebody
 * wrote between the markers, or the markers are not just one pair, nothing is touched. A block that was emptied is
 * written anew: so a reader who edited it by mistake gets it back. `file` null or "": a new file.
 */
export function updateOwnBlock(file: string | null, id: string, made: string): BlockUpdate {
  if (file === null || file === '') return { text: toNewFile(id, made) };
  const { head: own, rest: body } = splitHead(made);
  const bom = file.startsWith('\ufeff') ? '\ufeff' : '';
  const { head, rest } = splitHead(file.slice(bom.length));
  const block = findBlock(rest, id);
  if (typeof block === 'string') return { leftAlone: block };
  const merged = mergeHead(head, own, block.written);
  const words = clean(merged.overflow + body);
  const inner = rest.slice(block.start, block.end);
  if (!isOurs(inner, block.hash, words)) return { leftAlone: 'edited' };
  const lineEnd = /\r?\n/.exec(rest.slice(block.start))?.[0] ?? '\n';
  const isSame = hashLines(inner) === hashLines(words);
  const prefix = /[^\S\r\n]*(?:- )?$/.exec(inner)?.[0] ?? '';
  return {
    text: [
      bom,
      merged.text,
      rest.slice(0, block.at),
      toBegin(id, words, merged.written),
      isSame ? inner : toInner(words, lineEnd) + prefix,
      rest.slice(block.end),
    ].join(''),
  };
}

/** Our Markdown of an article as a file that `updateOwnBlock` will know again. */
export function toNewFile(id: string, made: string): string {
  const { head: own, rest: body } = splitHead(made);
  const { text, written } = mergeHead(noHead, own, new Map());
  const words = clean(body);
  const block = toBegin(id, words, written) + toInner(words, '\n') + toEnd(id);
  return `${text}${text === '' ? '' : '\n'}${block}\n`;
}

/** The ids of the articles of which a file holds a block, whole or not. */
export function listOwnIds(file: string): string[] {
  return [...new Set([...file.matchAll(anyMarker)].map(([, , id = '']) => decodeId(id)))];
}

const anyMarker = /<!--\s*tickermark:(begin|end)\s+(\S+)/g;
const wholeBegin = /<!--\s*tickermark:begin\s+\S+\s+([0-9a-f]{16})((?:\s+[^\s=]+=[0-9a-f]{8})*)\s*-->/y;
const wholeEnd = /<!--\s*tickermark:end\s+\S+\s*-->/y;

function findBlock(text: string, id: string): Block | WhyLeftAlone {
  const markers = [...text.matchAll(anyMarker)].filter(([, , found = '']) => found === encodeId(id));
  if (markers.length === 0) return 'foreign';
  const [first, last, ...more] = markers;
  if (more.length > 0 || first?.[1] !== 'begin' || last?.[1] !== 'end') return 'broken';
  wholeBegin.lastIndex = first.index;
  wholeEnd.lastIndex = last.index;
  const begin = wholeBegin.exec(text);
  if (!begin || !wholeEnd.test(text)) return 'broken';
  const [whole, hash = '', properties = ''] = begin;
  const written = properties.trim().split(/\s+/).filter(Boolean).map(readProperty);
  return {
    at: first.index,
    start: first.index + whole.length,
    end: last.index,
    hash,
    written: new Map(written),
  };
}

function readProperty(property: string): [key: string, hash: string] {
  const [key = '', hash = ''] = property.split('=');
  return [decodeId(key), hash];
}

function isOurs(inner: string, hash: string, words: string): boolean {
  return [hash, hashLines(''), hashLines(words)].includes(hashLines(inner));
}

/** Blanks at the edges of lines and empty lines do not count: editors change them by themselves. */
function hashLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return hashText(lines.filter((line) => line !== '' && line !== '-').join('\n'));
}

function toBegin(id: string, words: string, written: WrittenProperties): string {
  const properties = [...written].map(([key, hash]) => ` ${encodeId(key)}=${hash}`);
  return `<!-- tickermark:begin ${encodeId(id)} ${hashLines(words)}${properties.join('')} -->`;
}

function toEnd(id: string): string {
  return `<!-- tickermark:end ${encodeId(id)} -->`;
}

function toInner(words: string, lineEnd: string): string {
  return `\n\n${words}\n\n`.replaceAll('\n', lineEnd);
}

/** Words that look like a marker of ours are none. */
function clean(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/<!--(?=\s*tickermark:)/g, '&lt;!--')
    .replace(/^\n+|\n+$/g, '');
}

/** Nothing in it ends a comment, and no blank is in it. */
function encodeId(id: string): string {
  return encodeURIComponent(id.toWellFormed()).replaceAll('-', '%2D');
}

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id; // damaged by somebody; it is then no article's
  }
}
