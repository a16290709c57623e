import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderLine, renderTemplate } from '../../../src/export/template/render-template.ts';
import { toTemplateData } from '../../../src/export/template/to-template-data.ts';
import { toAnnotation, toSavedArticle } from '../../sample-article.ts';
import { hostileTexts } from '../hostile-texts.ts';

const selector = [{ type: 'TextQuoteSelector', exact: '总投资820亿元', prefix: '', suffix: '' } as const];
const marked = toAnnotation({ target: { source: '', selector }, colour: 'green' });
const data = toTemplateData(toSavedArticle({ tags: ['能源', '地方'] }), [marked, toAnnotation()]);

function render(template: string, from: Record<string, unknown> = data): string {
  const result = renderTemplate(template, from);
  if ('error' in result) throw new Error(JSON.stringify(result.error));
  return result.text;
}

test.each([
  ['{{ title }}', '青山市：做强产业集群'],
  ['{{ published | date: "YYYY/MM/DD HH:mm" }}', '2026/01/02 09:30'],
  ['{% if editor %}有{% else %}无{% endif %}', '无'],
  [
    '{% for c in clusters %}{{ c.ordinal }}. {{ c.name }}：{{ c.projects }}{% endfor %}',
    '1. 清洁能源：东岭风场',
  ],
  ['{% for f in headlines %}{{ f.label }}{{ f.surface }} {% endfor %}', '重点项目36个 总投资820亿元 '],
  ['{% for s in securities %}[{{ s.secid }}]{% endfor %}', '[0.300166][90.BK1033]'],
  ['{% for h in highlights %}{{ h.colour }} {{ h.quote }}{% endfor %}', 'green 总投资820亿元'],
  [
    '{% for f in headlines %}[{{ f.sentence }}]({{ f.link }}){% break %}{% endfor %}',
    `[青山市将实施重点项目36个，总投资820亿元。](https://finance.eastmoney.com/a/202601020000000001.html#:~:text=${encodeURIComponent('青山市将实施重点项目36个，总投资820亿元。')})`,
  ],
  ['{% for h in highlights %}{{ h.sentence }}{% endfor %}', '青山市将实施重点项目36个，总投资820亿元。'],
  ['{% assign g = highlights | where: "colour", "pink" %}{% for h in g %}{{ h.quote }}{% endfor %}', ''],
  ['[原文]({{ url }})', '[原文](https://finance.eastmoney.com/a/202601020000000001.html)'],
])('%s is %s', (template, text) => {
  expect(render(template)).toBe(text);
});

test('a line whose values are all empty is gone, one with a value stays, and lines of tags leave no trace', () => {
  const template =
    '标题\n作者：{{ author }} {{ editor }}\n媒体：{{ media }} {{ author }}\n{% for t in tags %}\n- {{ t }}\n{% endfor %}\n完';
  expect(render(template)).toBe('标题\n媒体：青山日报 \n- 能源\n- 地方\n完');
});

test('properties are quoted by the engine, days and numbers are not, lists are lists', () => {
  const template =
    '---\ntitle: {{ title }}\nby: "{{ media }}: {{ id }}"\nday: {{ published | date: "YYYY-MM-DD" }}\ntags: {{ tags }}\nauthor: {{ author }}\n---\n';
  expect(render(template)).toContain('day: 2026-01-02\n');
  expect(parse(render(template).split('---')[1] ?? '')).toEqual({
    title: '青山市：做强产业集群',
    by: '青山日报: 202601020000000001',
    day: '2026-01-02',
    tags: ['能源', '地方'],
  });
});

test.each(hostileTexts)(
  'a title with %s is the same in the properties and one plain line below',
  (_name, title) => {
    const text = render('---\ntitle: {{ title }}\nall: "x {{ title | raw }}"\n---\n# {{ title | raw }}', {
      title,
    });
    const [, properties = '', body = ''] = /^---\n(.*?)\n---(?:\n(.*))?$/s.exec(text) ?? [];
    const expected = title.toWellFormed().replace(/\r\n|\r/g, '\n');
    if (title.trim() !== '') expect(parse(properties)).toEqual({ title: expected, all: `x ${expected}` });
    expect(body.split('\n')).toHaveLength(1);
    expect(body).not.toMatch(/<|(?<!\\)[*_[\]|]|(?<!\\)==/);
  },
);

test.each([
  ['一\n二 {{ title | nosuch }}', 2, 3],
  ['一\n\n  {% if title %}二', 3, 3],
  ['{% include "x" %}', 1, 1],
  ['{{ title', 1, 1],
])('%j is wrong at line %i, column %i', (template, line, column) => {
  expect(renderTemplate(template, data)).toMatchObject({ error: { line, column } });
});

test('loops without end are stopped and said', () => {
  const template = '{% for a in (1..100000) %}{% for b in (1..100000) %}{{ a }}{% endfor %}{% endfor %}';
  expect(renderTemplate(template, data)).toHaveProperty('error');
});

test('nothing but own data is reached', () => {
  expect(render('[{{ title.constructor }}{{ constructor }}{{ __proto__ }}{{ tags.map }}]')).toBe('');
});

test('a name is one line with its values as they are', () => {
  expect(renderLine('{{ published | date: "YYYYMMDD" }} {{ title }} {{ author }}', data)).toEqual({
    text: '20260102 青山市：做强产业集群 ',
  });
});

test('whatever the template, there is a text or an error with a place in it', () => {
  const piece = fc.constantFrom(
    '{{',
    '}}',
    '{%',
    '%}',
    ' title ',
    ' for c in clusters ',
    ' endfor ',
    ' if tags ',
    ' endif ',
    ' | ',
    'date',
    ': ',
    '"',
    "'",
    '\n',
    '---\n',
    '字',
    '\ufdd0',
    '{% raw %}',
  );
  const template = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 16 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(template, (source) => {
      const result = renderTemplate(source, data);
      if ('text' in result) expect(result.text).not.toMatch(/[\ufdd0-\ufdd7]/);
      else expect(result.error.line).toBeLessThanOrEqual(source.split('\n').length);
    }),
    { numRuns: 1000 },
  );
});
