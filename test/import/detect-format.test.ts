import { expect, test } from 'vitest';
import { detectFormat } from '../../src/import/detect-format.ts';

test.each([
  ['json', '{"format":', 'a.txt'],
  ['json', '\ufeff\n [', 'a.html'],
  ['html', '<!DOCTYPE html><p>{', 'a.json'],
  ['html', '\ufeff  <!-- saved from url=(0014)about:internet -->', 'a'],
  ['html', '标题\n<p>正文', 'a.txt'],
  ['post', '---\nlayout: post\n---\n', '2026-01-02-1.md'],
  ['post', '---\r\nlayout: post\r\n', 'a.html'],
  ['csv', 'Highlight,Title,Author,URL,Note,Location,Date\n', 'a.csv'],
  ['csv', '"URL","Highlight"\n', 'a.txt'],
  ['json', '', 'a.JSON'],
  ['json', 'abc', 'a.jsonld'],
  ['html', '', 'a.htm'],
  [null, '', 'a.csv'],
  [null, 'a,b\n1,2', 'a.csv'],
  [null, 'Highlight', 'a.csv'],
  [null, '# 标题\n正文', 'a.md'],
  [null, '\u0089PNG\r\n', 'a.png'],
])('%s: %j in %s', (format, head, name) => {
  expect(detectFormat(head, name)).toBe(format);
});
