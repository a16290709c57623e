import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderTemplate } from '../../../src/export/template/render-template.ts';
import { toTemplateData } from '../../../src/export/template/to-template-data.ts';
import { shippedTemplates } from '../../../src/export/templates/shipped-templates.ts';
import { toAnnotation, toSavedArticle } from '../../sample-article.ts';
import { hostileTexts } from '../hostile-texts.ts';

const selector = [{ type: 'TextQuoteSelector', exact: '总投资820亿元', prefix: '', suffix: '' } as const];
const marked = toAnnotation({ target: { source: '', selector }, colour: 'green' });

test.each(Object.entries(shippedTemplates))(
  '%s shows clusters or notes, and no mark of the engine',
  (_name, template) => {
    const result = renderTemplate(template, toTemplateData(toSavedArticle(), [marked, toAnnotation()]));
    const text = 'text' in result ? result.text : '';
    expect(text).toContain('> 总投资820亿元');
    expect(text).toContain('留意风电。');
    expect(text).not.toMatch(/[\ufdd0-\ufdd7]|\{\{|\{%/);
  },
);

test.each(hostileTexts)('Obsidian reads the properties of a title with %s', (_name, title) => {
  const article = toSavedArticle({ title, digest: title, tags: [title] });
  const result = renderTemplate(shippedTemplates.obsidian, toTemplateData(article, []));
  const [, properties = ''] = /^---\n(.*?)\n---\n/s.exec('text' in result ? result.text : '') ?? [];
  const expected = title.toWellFormed().replace(/\r\n|\r/g, '\n');
  expect(parse(properties)).toMatchObject(
    title.trim() === '' ? { article_id: article.id } : { title: expected, tags: [expected] },
  );
});

describe.each(Object.entries(shippedTemplates))('what %s tells of a highlight', (_name, template) => {
  const render = (source: string) => {
    const target = { source, selector };
    const data = toTemplateData(toSavedArticle(), [toAnnotation({ target, colour: 'green' })]);
    const result = renderTemplate(template, data);
    return 'text' in result ? result.text : '';
  };

  test('is its sentence, and a link to the words', () => {
    const text = render('https://finance.eastmoney.com/a/202601020000000001.html');
    const words = encodeURIComponent('总投资820亿元');
    expect(text).toContain(
      `> 总投资820亿元 [↗](https://finance.eastmoney.com/a/202601020000000001.html#:~:text=${words})\n`,
    );
    expect(text).toContain('原句：青山市将实施重点项目36个，总投资820亿元。\n');
  });

  test('is no link where it has no address of the web', () => {
    expect(render('file:///a.html')).toContain('> 总投资820亿元\n');
  });
});
