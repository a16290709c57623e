import { ImportError } from './import-error.ts';

/**
 * A piece of a JSON text that is an object or an array: a property's value, or an element of an array that is a property
 * or the whole. `key` is the property, null in a bare array; `index` counts the elements, and is null for a value that is
 * no array. `text` is null where the piece is longer than `maxLength`.
 */
export interface JsonPiece {
  key: string | null;
  index: number | null;
  text: string | null;
}

/** Of a piece, in UTF-16 units. Browsers refuse messages of 64 MB; a saved article has some 30,000. */
export const maxLength = 8_000_000;

/** What the next character that is no white space may be. */
type Expectation =
  'start' | 'key' | 'first-key' | 'colon' | 'value' | 'element' | 'first-element' | 'comma' | 'end';

/**
 * Cuts a JSON text into its pieces as it arrives, so that a file of any size takes no more memory than its largest piece.
 * `push` takes the next part of the text, `end` the news that there is no more; both give the pieces that have become
 * whole, and throw ImportError where the text is no JSON. Pieces themselves are left to be parsed.
 */
export function createJsonSplitter(): { push: (text: string) => JsonPiece[]; end: () => void } {
  let expected: Expectation = 'start';
  let pieces: JsonPiece[] = [];
  let isBareArray = false;
  let key: string | null = null;
  let index: number | null = null;
  /** The piece that has begun: how deep in it we are, and what of it came in earlier parts. */
  let scan: 'none' | 'key' | 'string' | 'container' | 'primitive' = 'none';
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let held = '';
  let isTooLong = false;

  function begin(kind: typeof scan): void {
    scan = kind;
    depth = 0;
    isInString = false;
    isEscaped = false;
    held = '';
    isTooLong = false;
  }

  function finish(text: string): void {
    const whole = isTooLong || held.length + text.length > maxLength ? null : held + text;
    held = '';
    if (scan === 'key') {
      if (whole === null) throw new ImportError('too-large');
      key = parseString(whole);
      expected = 'colon';
    } else {
      pieces.push({ key, index, text: whole });
      if (index !== null) index += 1;
      expected = 'comma';
    }
    scan = 'none';
  }

  function hold(text: string): void {
    isTooLong ||= held.length + text.length > maxLength;
    held = isTooLong ? '' : held + text;
  }

  /**
   * Where in the text the piece that has begun ends (exclusive); null when it goes on in the next part. What is asked at every
   * character lies in variables of its own: those of the closure take several times as long.
   */
  function findEnd(text: string, from: number): number | null {
    const kind = scan;
    let [level, inString, escaped] = [depth, isInString, isEscaped];
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === backslash) escaped = true;
        else if (code === quote) {
          inString = false;
          if (kind !== 'container') return at + 1;
        }
      } else if (code === quote) inString = true;
      else if (kind === 'primitive') {
        if (code === comma || code === closeArray || code === closeObject || isSpace(code)) return at;
      } else if (code === openArray || code === openObject) level += 1;
      else if (code === closeArray || code === closeObject) {
        level -= 1;
        if (level === 0) return at + 1;
      }
    }
    [depth, isInString, isEscaped] = [level, inString, escaped];
    return null;
  }

  function take(code: number): void {
    const isInArray = index !== null;
    switch (expected) {
      case 'start':
        if (code === openObject) expected = 'first-key';
        else if (code === openArray) {
          isBareArray = true;
          index = 0;
          expected = 'first-element';
        } else throw new ImportError('not-json');
        return;
      case 'first-key':
        if (code === closeObject) expected = 'end';
        else beginKey(code);
        return;
      case 'key':
        beginKey(code);
        return;
      case 'colon':
        if (code !== colon) throw new ImportError('not-json');
        expected = 'value';
        return;
      case 'value':
        if (code === openArray) {
          index = 0;
          expected = 'first-element';
        } else beginValue(code);
        return;
      case 'first-element':
        if (code === closeArray) leaveArray();
        else beginValue(code);
        return;
      case 'element':
        beginValue(code);
        return;
      case 'comma':
        if (code === comma) expected = isInArray ? 'element' : 'key';
        else if (isInArray && code === closeArray) leaveArray();
        else if (!isInArray && code === closeObject) expected = 'end';
        else throw new ImportError('not-json');
        return;
      case 'end':
        throw new ImportError('not-json');
    }
  }

  function leaveArray(): void {
    index = null;
    expected = isBareArray ? 'end' : 'comma';
  }

  function beginKey(code: number): void {
    if (code !== quote) throw new ImportError('not-json');
    begin('key');
  }

  function beginValue(code: number): void {
    if (code === quote) begin('string');
    else if (code === openObject || code === openArray) begin('container');
    else if (isPrimitiveStart(code)) begin('primitive');
    else throw new ImportError('not-json');
  }

  return {
    push(text) {
      pieces = [];
      let at = 0;
      while (at < text.length) {
        if (scan === 'none') {
          const code = text.charCodeAt(at);
          if (!isSpace(code)) take(code);
          // `take` may have begun a piece; its first character is then read again, as part of it.
          if ((scan as string) === 'none') at += 1;
          continue;
        }
        const end = findEnd(text, at);
        if (end === null) {
          hold(text.slice(at));
          break;
        }
        finish(text.slice(at, end));
        at = end;
      }
      return pieces;
    },
    end() {
      if (expected !== 'end' || scan !== 'none') throw new ImportError('not-json');
    },
  };
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openArray, closeArray, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** A digit, "-", or the first letter of true, false, null. */
function isPrimitiveStart(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x74 || code === 0x66 || code === 0x6e;
}

function parseString(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch (error) {
    throw new ImportError('not-json', '', { cause: error });
  }
}
