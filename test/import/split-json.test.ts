import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createJsonSplitter, type JsonPiece, maxLength } from '../../src/import/split-json.ts';

/** The pieces of a text that arrives in parts of such lengths, by turns. */
function split(text: string, lengths = [text.length]): JsonPiece[] {
  const splitter = createJsonSplitter();
  const pieces: JsonPiece[] = [];
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    pieces.push(...splitter.push(text.slice(at, at + length)));
    at += length;
  }
  splitter.end();
  return pieces;
}

/** Whether it is an object or an array, by the splitter and by a parser of each piece. */
function isWhole(text: string): boolean {
  try {
    for (const piece of split(text)) JSON.parse(piece.text ?? 'null');
    return true;
  } catch {
    return false;
  }
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object' && JSON.parse(text) !== null;
  } catch {
    return false;
  }
}

test('values, elements of arrays, and where they stand', () => {
  expect(split(' {"a": 1, "b":[ {"c":"]}"} ,[2], "x\\"," ], "d":{"e":[]}, "f":[] } ')).toEqual([
    { key: 'a', index: null, text: '1' },
    { key: 'b', index: 0, text: '{"c":"]}"}' },
    { key: 'b', index: 1, text: '[2]' },
    { key: 'b', index: 2, text: '"x\\","' },
    { key: 'd', index: null, text: '{"e":[]}' },
  ]);
  expect(split('[1,{}]')).toEqual([
    { key: null, index: 0, text: '1' },
    { key: null, index: 1, text: '{}' },
  ]);
});

test.each([
  '',
  ' ',
  '1',
  '"text"',
  'null',
  '{',
  '[',
  '{"a"',
  '{"a":1',
  '{"a":1,}',
  '{,}',
  '[1,]',
  '[,1]',
  '{"a" 1}',
  '{"a":1 "b":2}',
  '{"a":[1}',
  '{"a":1]',
  '[1}',
  '{}{}',
  '{} x',
  '{a:1}',
  "{'a':1}",
  '{"a":undefined}',
  '{"\\q":1}',
  '[1][',
])('%j is not JSON, or no object and no array', (text) => {
  expect(() => split(text)).toThrow('not-json');
});

test('a piece that is too long is passed over, the others are given', () => {
  const text = `{"a":["${'x'.repeat(maxLength)}",2],"b":3}`;
  for (const length of [text.length, 65_536])
    expect(split(text, [length])).toEqual([
      { key: 'a', index: 0, text: null },
      { key: 'a', index: 1, text: '2' },
      { key: 'b', index: null, text: '3' },
    ]);
});

test('nesting a million deep is no danger', () => {
  const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
  expect(split(`{"a":${deep}}`)).toHaveLength(1);
  expect(() => split(`{"a":${'['.repeat(1_000_000)}`)).toThrow('not-json');
});

describe('over all JSON', () => {
  const value = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()));

  test('however it is cut, the pieces make up the whole', () => {
    fc.assert(
      fc.property(value, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (whole, lengths) => {
        const text = JSON.stringify(whole);
        const pieces = split(text, lengths);
        expect(pieces).toEqual(split(text));
        const entries = Array.isArray(whole) ? [['', whole]] : Object.entries(whole);
        const expected = entries.flatMap(([key, one]) =>
          (Array.isArray(one) ? one : [one]).map((part: unknown) => [key, JSON.stringify(part)]),
        );
        expect(pieces.map(({ key, text: piece }) => [key ?? '', piece])).toEqual(expected);
      }),
    );
  });

  test('a text that was damaged is taken for JSON exactly when it is JSON', () => {
    const mutation = fc.record({
      at: fc.nat(),
      drop: fc.nat(3),
      put: fc.string({
        unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '1', 'e', '-', 't', ' '),
        maxLength: 2,
      }),
    });
    fc.assert(
      fc.property(value, mutation, (whole, { at, drop, put }) => {
        const text = JSON.stringify(whole);
        const place = at % text.length;
        const damaged = text.slice(0, place) + put + text.slice(place + drop);
        expect([damaged, isWhole(damaged)]).toEqual([damaged, isJson(damaged)]);
      }),
      { numRuns: 2000 },
    );
  });
});
