import { expect, test } from 'vitest';
import { renderFileName } from '../../../src/export/template/render-file-name.ts';
import { hostileTexts } from '../hostile-texts.ts';

test('a template makes the name, and the id keeps it apart', () => {
  const data = { id: '7', title: '青山/市', published: '2026-01-02' };
  expect(renderFileName('{{ published | date: "YYYYMMDD" }} {{ title }}', data)).toEqual({
    text: '20260102 青山 市 7',
  });
});

test('an error in it has its place', () => {
  expect(renderFileName('ab {{ title | no }}', { id: '7' })).toMatchObject({ error: { line: 1, column: 4 } });
});

test.each(hostileTexts)('a title with %s makes a name for every system', (_name, title) => {
  const result = renderFileName('{{ title }}', { id: '7', title });
  const name = 'text' in result ? result.text : '';
  expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|\p{Surrogate}|^[. ]|[. ]$|^$/u);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(211);
});
