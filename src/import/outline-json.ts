import { ImportError } from './import-error.ts';
import { createJsonSplitter, type JsonPiece, maxLength } from './split-json.ts';

/** What a JSON file looks like from afar, enough to tell whose it is. */
export interface JsonOutline {
  isArray: boolean;
  /** The properties of the whole that are no arrays, where they are short. */
  values: Record<string, unknown>;
  /** The first element of each array among the properties, where it is not too long. */
  firsts: Record<string, unknown>;
  /** The first element of a bare array. */
  first: unknown;
  /** How many pieces there are in all. */
  count: number;
}

/** The length up to which a value may tell the format, in UTF-16 units. */
const shortLength = 20_000;

/** Reads a JSON text once through, without keeping what is in it. Throws ImportError where it is no JSON. */
export async function outlineJson(text: AsyncIterable<string>): Promise<JsonOutline> {
  const outline: JsonOutline = { isArray: false, values: {}, firsts: {}, first: undefined, count: 0 };
  for await (const piece of readPieces(text)) {
    outline.count += 1;
    const { key, index } = piece;
    outline.isArray ||= key === null;
    const isTelling = index === null || index === 0;
    if (!isTelling || key === '__proto__') continue;
    const value = index === null && (piece.text?.length ?? 0) > shortLength ? undefined : parsePiece(piece);
    if (key === null) outline.first = value;
    else (index === null ? outline.values : outline.firsts)[key] = value;
  }
  return outline;
}

/** The pieces of a JSON text, one by one. Throws ImportError where it is no JSON. */
export async function* readPieces(text: AsyncIterable<string>): AsyncGenerator<JsonPiece> {
  const splitter = createJsonSplitter();
  for await (const chunk of text) yield* splitter.push(chunk);
  splitter.end();
}

/** A JSON text as one piece. Throws ImportError when it is too long. */
export async function* readWhole(text: AsyncIterable<string>): AsyncGenerator<JsonPiece> {
  let whole = '';
  for await (const chunk of text) {
    whole += chunk;
    if (whole.length > maxLength) throw new ImportError('too-large');
  }
  yield { key: null, index: null, text: whole };
}

/** The value of a piece, undefined where it is too long. Throws ImportError. */
export function parsePiece({ text }: JsonPiece): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ImportError('not-json', '', { cause: error });
  }
}

/** Where in its file a piece stands, as in "articles.3". */
export function placeOf({ key, index }: JsonPiece): string {
  return [key, index].filter((part) => part !== null).join('.');
}
