import { expect, test } from 'vitest';
import { toFileName } from '../../src/export/to-file-name.ts';
import { hostileTexts } from './hostile-texts.ts';

test.each([
  ['青山市：做强产业集群', '2026', '青山市：做强产业集群 2026'],
  ['a/b\\c:d*e?f"g<h>i|j', '1', 'a b c d e f g h i j 1'],
  ['[[x]] #y ^z', '1', 'x y z 1'],
  ['..隐藏', '1', '隐藏 1'],
  ['结尾. . ', '1', '结尾 1'],
  [null, '1', '1'],
  ['', 'con', 'con_'],
  [null, 'COM1', 'COM1_'],
])('%j with id %s is "%s"', (title, id, name) => {
  expect(toFileName({ id, title })).toBe(name);
});

test.each(hostileTexts)('%s makes a name for every system, from a title and from an id', (_name, text) => {
  for (const name of [toFileName({ id: '1', title: text }), toFileName({ id: text, title: null })]) {
    expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202a-\u202e]|\p{Surrogate}|^[. ]|[. ]$|^$/u);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(211);
  }
});

test('ids that differ only in forbidden characters make different names', () => {
  expect(toFileName({ id: 'file:a', title: 'x' })).not.toBe(toFileName({ id: 'file?a', title: 'x' }));
});

test('a long title is cut between characters', () => {
  expect(toFileName({ id: '1', title: '📈'.repeat(100) })).toBe(`${'📈'.repeat(37)} 1`);
});
