import { ImportError } from './import-error.ts';
import { readChunks } from './read-chunks.ts';
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

/** Reads a JSON file once through, without keeping what is in it. Throws ImportError where it is no JSON. */
export async function outlineJson(file: Blob): Promise<JsonOutline> {
  const outline: JsonOutline = { isArray: false, values: {}, firsts: {}, first: undefined, count: 0 };
  for await (const piece of readPieces(file)) {
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

/** The pieces of a JSON file, one by one. Throws ImportError where it is no JSON. */
export async function* readPieces(file: Blob): AsyncGenerator<JsonPiece> {
  const splitter = createJsonSplitter();
  for await (const text of readChunks(file)) yield* splitter.push(text);
  splitter.end();
}

/** A JSON file as one piece. */
export async function* readWhole(file: Blob): AsyncGenerator<JsonPiece> {
  let text = '';
  for await (const chunk of readChunks(file)) {
    text += chunk;
    if (text.length > maxLength) throw new ImportError('too-large');
  }
  yield { key: null, index: null, text };
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
