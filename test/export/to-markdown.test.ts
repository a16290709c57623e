import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withTags } from '../../src/model/change-annotation.ts';
import { toMarkdown } from '../../src/export/to-markdown.ts';
import { toAnnotation, toArticle, toMention, toSavedArticle } from '../sample-article.ts';
import { hostileTexts } from './hostile-texts.ts';

/** Properties and body of a Markdown file, as Obsidian takes it apart. */
function takeApart(markdown: string): { properties: Record<string, unknown>; body: string } {
  const match = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown);
  if (!match) throw new Error('no properties');
  return { properties: parse(match[1] ?? '') as Record<string, unknown>, body: match[2] ?? '' };
}

const body = (markdown: string) => takeApart(markdown).body;

test('the properties are what Obsidian asks for', () => {
  const saved = toSavedArticle({
    tags: ['新 能源', '#地方', '##'],
    savedAt: new Date(2026, 0, 3, 23, 59).toISOString(),
    mentions: [
      toMention('0.300166', '东方国信'),
      toMention('90.BK1033', '电池'),
      toMention('100.HSI', '恒指'),
    ],
  });

  expect(takeApart(toMarkdown(saved, [])).properties).toEqual({
    title: '青山市：做强产业集群',
    source: 'https://finance.eastmoney.com/a/202601020000000001.html',
    published: '2026-01-02',
    created: '2026-01-03',
    description: '青山市公布年度重点项目。',
    tags: ['新-能源', '地方'],
    stocks: ['东方国信 (0.300166)'],
    boards: ['电池 (90.BK1033)'],
    article_id: '202601020000000001',
    media: '青山日报',
  });
});

test('an article that is not saved has no day of saving and no tags', () => {
  const { properties } = takeApart(toMarkdown(toArticle({ publishedAt: null, author: '某某' }), []));
  expect(properties).toMatchObject({ tags: [], author: '某某' });
  expect(properties).not.toHaveProperty('created');
  expect(properties).not.toHaveProperty('published');
});

test('the body tells figures, clusters, securities and notes', () => {
  expect(body(toMarkdown(toArticle(), [toAnnotation({ created: new Date(2026, 0, 4).toISOString() })])))
    .toBe(`
# 青山市：做强产业集群

青山日报 · 2026-01-02 09:30 · [原文](<https://finance.eastmoney.com/a/202601020000000001.html>)

> 青山市公布年度重点项目。

## 核心数据

- 重点项目：36个
- 总投资：820亿元

## 产业集群

### 1. 清洁能源

- 引领：风电
- 项目：东岭风场
- 证券：电池 (90.BK1033)

## 证券

- 东方国信 (0.300166) · 股票 · 提及 1 次
- 电池 (90.BK1033) · 板块 · 提及 1 次

## 笔记

> **2026-01-04**
>
> 留意风电。

## 数据与出处

- 青山市将实施重点项目36个，总投资820亿元。 [↗](<https://finance.eastmoney.com/a/202601020000000001.html#:~:text=${encodeURIComponent('青山市将实施重点项目36个，总投资820亿元。')}>)
  - 重点项目：36个
  - 总投资：820亿元
`);
});

test('an article without anything is its title', () => {
  const bare = {
    digest: null,
    publishedAt: null,
    media: null,
    url: 'file:a.html',
    mentions: [],
    figures: [],
    clusters: [],
  };
  expect(body(toMarkdown(toArticle({ ...bare, title: null }), []))).toBe('\n# 无标题\n');
});

test.each(hostileTexts)('a title with %s is the same in the properties', (_name, title) => {
  const { properties } = takeApart(toMarkdown(toArticle({ title, digest: title, media: title }), []));
  const expected = title.toWellFormed();
  expect(properties).toMatchObject({ title: expected, description: expected, media: expected });
});

test.each(hostileTexts)('a title with %s stays one plain line', (_name, title) => {
  const [, heading] = body(toMarkdown(toArticle({ title }), [])).split('\n');
  const markdown = (heading ?? '').replace(/^# ?/, '');

  expect(markdown).not.toMatch(/(?<!\\)[*_`[\]#|~$^]/);
  expect(markdown).not.toMatch(/<|==|%%|(?<!\\):\/\/|www\.|(?<!\\)@\w|&(?!lt;|amp;)#?\w+;/);
  expect(markdown).not.toMatch(/^(?:[-+=>]|\d+[.)]\s)/);
  expect(markdown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
});

test('page text in every other place is escaped as well', () => {
  const evil = '<b>*x*</b>';
  const [cluster] = toArticle().clusters;
  if (!cluster) throw new Error('the sample has a cluster');
  const article = toArticle({
    digest: evil,
    media: evil,
    figures: [{ surface: evil, label: evil, value: 1, unit: '元', quantity: 'money', start: 0, end: 1 }],
    mentions: [toMention('0.300166', evil)],
    clusters: [
      { ...cluster, name: evil, leads: [evil], goals: [evil], projects: [evil], secids: ['0.300166'] },
    ],
    url: 'https://example.com/>)[x](javascript:1) "',
  });

  const markdown = body(toMarkdown(article, []));
  expect(markdown).not.toContain('<b>');
  expect(markdown).not.toMatch(/(?<!\\)\*x/);
  expect(markdown).toContain('[原文](<https://example.com/%3E)[x](javascript:1)%20">)');
});

test('an address that is no web address is not linked', () => {
  expect(body(toMarkdown(toArticle({ url: 'javascript:alert(1)' }), []))).not.toContain('javascript');
});

test('a note is Markdown and stays inside its block quote', () => {
  const value = '**要点**\n\n```js\n# 没有结束的代码\r\n---\n<div>';
  const note = { type: 'TextualBody', purpose: 'commenting', value, format: 'text/markdown' } as const;
  const [, notes] = body(
    toMarkdown(toArticle({ figures: [] }), [toAnnotation({ body: [note] }), toAnnotation()]),
  ).split('## 笔记\n\n');

  const [first, second, ...more] = (notes ?? '').trimEnd().split('\n\n');
  expect(more).toEqual([]);
  expect(first?.split('\n').every((line) => line.startsWith('>'))).toBe(true);
  expect(first).toContain('> **要点**\n>\n> ```js\n> # 没有结束的代码\n> ---\n> <div>');
  expect(second).toContain('> 留意风电。');
});

test('a highlight shows the words it marks, escaped', () => {
  const selector = [{ type: 'TextQuoteSelector', exact: '投资*820*亿元', prefix: '', suffix: '' } as const];
  const marked = toAnnotation({ target: { source: '', selector }, body: [] });
  expect(body(toMarkdown(toArticle(), [marked]))).toContain('“投资\\*820\\*亿元”');
});

test('a highlight has its words with a link to them, its colour and its tags', () => {
  const highlight = withTags(
    toAnnotation({
      colour: 'green',
      body: [],
      target: {
        source: 'https://finance.eastmoney.com/a/1.html',
        selector: [{ type: 'TextQuoteSelector', exact: '总投资820亿元', prefix: '', suffix: '' }],
      },
    }),
    ['重点 项目'],
  );
  const link = `<https://finance.eastmoney.com/a/1.html#:~:text=${encodeURIComponent('总投资820亿元')}>`;
  expect(toMarkdown(toSavedArticle(), [highlight])).toContain(
    `“总投资820亿元” （绿） [↗](${link}) #重点-项目\n>\n> 原句：青山市将实施重点项目36个，总投资820亿元。\n`,
  );
});
