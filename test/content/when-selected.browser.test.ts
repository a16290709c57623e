import { afterEach, beforeEach, expect, test } from 'vitest';
import { whenSelected } from '../../src/content/when-selected.ts';

const selection = document.getSelection();
const text = new Text('青山市将实施重点项目。');

beforeEach(() => {
  document.body.replaceChildren(text);
});

afterEach(() => {
  selection?.removeAllRanges();
});

/** Resolves when the browser has told everyone of a selection. */
function select(start: number, end: number): Promise<unknown> {
  const told = new Promise((resolve) => {
    document.addEventListener('selectionchange', resolve, { once: true });
  });
  selection?.setBaseAndExtent(text, start, text, end);
  return told;
}

test('tells of the first words that are selected, once', async () => {
  let told = 0;
  whenSelected(() => (told += 1));
  await select(2, 2);
  expect(told).toBe(0);
  await select(2, 5);
  await select(3, 6);
  expect(told).toBe(1);
});

test('tells at once of words that were selected before', async () => {
  await select(2, 5);
  let told = 0;
  whenSelected(() => (told += 1));
  expect(told).toBe(1);
});
