import { beforeEach, expect, test } from 'vitest';
import { ActiveNote } from '../../src/library/active-note.ts';

let told: string[];
let active: ActiveNote;

beforeEach(() => {
  told = [];
  active = new ActiveNote((note) => void told.push(note));
});

test('of words with several notes the last one made is turned to, unless one of them is active already', () => {
  active.turnTo(['a', 'b']);
  active.turnTo(['b', 'c']);
  active.turnTo([]);
  active.turnTo(['c']);
  expect(told).toEqual(['b', 'c']);
});

test('a mark of several notes leads to each in turn', () => {
  const visit = () => active.visit(['a', 'b', 'c']);
  expect([visit(), visit(), visit(), visit()]).toEqual(['c', 'b', 'a', 'c']);
  expect(told).toEqual(['c', 'b', 'a', 'c']);
});

test('a mark leads first to the note that is active', () => {
  active.turnTo(['a']);
  expect(active.visit(['a', 'b'])).toBe('a');
  expect(active.visit(['c'])).toBe('c');
  expect(active.visit(['a', 'b'])).toBe('b');
  expect(active.visit([])).toBeUndefined();
});
