import { expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page.ts';
import { parsePost } from '../../src/import/parse-post.ts';
import mirrorPage from '../fixtures/mirror.html?raw';

const mirrorUrl = 'http://finews.withounder.com/emnews/2024/05/16/202405163077001234.html';
const original = 'http://finance.eastmoney.com/news/1350,202405163077001234.html';

/** The post from which the mirror makes the page of the fixture. */
const post = `---
layout: post
title: "临江市：三大集群撑起工业半壁"
date: 2024-05-16 10:20:30 +0800
categories: emnews
tags: 东财滚动新闻
---
> 临江市三大集群产值占全市工业一半。（江声网）

${/<p>临江市统计局.*<\/p>/.exec(mirrorPage)?.[0] ?? ''}

<${original}>

[返回东财滚动新闻](//finews.withounder.com/emnews/)｜[返回首页](//finews.withounder.com/)
`;

function readPost(text: string, fileName = '2024-05-16-202405163077001234.md') {
  const { html, url } = parsePost(text, fileName);
  return readPage(new DOMParser().parseFromString(html, 'text/html'), url)?.article;
}

test('a post is read as the page that the mirror makes of it', () => {
  const page = new DOMParser().parseFromString(mirrorPage, 'text/html');
  const ofMirror = readPage(page, mirrorUrl)?.article;
  expect(readPost(post)).toEqual({ ...ofMirror, url: original, publishedAt: '2024-05-16T10:20:30+08:00' });
  expect(readPost(post.replaceAll('\n', '\r\n'))).toEqual(readPost(post));
});

test('without the original it lies where the mirror has it, or nowhere', () => {
  const bare = post.replace(`<${original}>`, '');
  expect(readPost(bare)).toMatchObject({ url: mirrorUrl, id: '202405163077001234' });
  expect(readPost(bare, 'post.md')).toMatchObject({ url: 'file:post.md' });
});

test.each([
  ['title: "他说：\\"好\\"" ', '他说："好"'],
  ["title: 'it''s'", "it's"],
  ['title: 无引号：有冒号: <b>&amp;', '无引号：有冒号: <b>&amp;'],
  ['title: "断了\\', '"断了\\'],
  ['title:', null],
])('%s', (line, title) => {
  expect(readPost(post.replace(/title: .*/, line))?.title).toBe(title);
});

test('the earliest posts have no markup at all', () => {
  const article = readPost('---\ntitle: x\n---\n第一段。\n\n第二段。\n', 'a.md');
  expect(article?.text).toBe('第一段。\n第二段。');
});

test('without front matter it is none', () => {
  expect(() => parsePost('# 标题', 'a.md')).toThrow('unknown-format');
});
