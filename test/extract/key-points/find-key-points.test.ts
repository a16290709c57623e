import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/extract/figures/find-figures.ts';
import { findKeyPoints } from '../../../src/extract/key-points/find-key-points.ts';
import type { KeyPoint } from '../../../src/model/article.ts';
import { toArticleText } from '../to-article-text.ts';

function read(lines: string[], title: string | null = null): KeyPoint[] {
  const { text, paragraphs } = toArticleText(lines);
  return findKeyPoints(text, paragraphs, findFigures(text, paragraphs), [], title);
}

const article = [
  '江城市发布储能产业行动方案，提出三年建成五个储能产业园。',
  '天气晴好。记者一早来到会场，门口已排起长队。',
  '# 方案要点',
  '方案提出，储能产业产值将突破300亿元，储能产业园由市属企业建设。',
  '有居民在街边喝茶，谈起旧城往事，笑声不断。',
  '市工信局表示，储能项目用地将优先保障，首个储能产业园下月开工。',
  '（责任编辑：甲乙）',
];

test('what the article comes back to is chosen, in order of the text', () => {
  expect(read(article).map(({ text }) => text)).toEqual([
    '江城市发布储能产业行动方案，提出三年建成五个储能产业园。',
    '方案提出，储能产业产值将突破300亿元，储能产业园由市属企业建设。',
    '市工信局表示，储能项目用地将优先保障，首个储能产业园下月开工。',
  ]);
});

test('key points are slices of the text that do not overlap', () => {
  const { text } = toArticleText(article);
  let last = 0;
  for (const { start, end, text: words } of read(article)) {
    expect(words).toBe(text.slice(start, end));
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
  }
});

describe('how many', () => {
  const sentences = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `第${index}号公告说明第${index}家公司的经营安排。`);

  test.each([
    ['none of an empty article', 0, 0],
    ['what there is of a short one', 2, 2],
    ['three of a middling one', 12, 3],
    ['five of a long one', 80, 5],
  ])('%s', (_says, count, expected) => {
    expect(read(sentences(count))).toHaveLength(expected);
  });
});

test('headings and lines about the article itself are never key points', () => {
  const chosen = read([
    '# 储能产业园储能产业园',
    '来源：江城日报 储能产业园储能产业园。',
    '原标题：储能产业园开工。',
  ]);
  expect(chosen).toEqual([]);
});

test('what a chosen sentence says is not said again', () => {
  const lines = [
    '甲市储能产业园开工建设。',
    '甲市储能产业园今日开工建设。',
    '甲市储能产业园昨日开工建设。',
    '甲市储能产业园明日开工建设。',
    '乙港集装箱码头扩建完成投入运行。',
    '乙港集装箱码头年吞吐量翻番。',
  ];
  expect(read(lines).filter(({ text }) => text.startsWith('甲市')).length).toBeLessThan(3);
});

test('a title draws its own words in', () => {
  const lines = [...article, '另据介绍，码头改造工程同步推进，码头岸线延长。'];
  const withTitle = read(lines, '码头改造工程推进 岸线延长').map(({ text }) => text);
  expect(withTitle).toContain('另据介绍，码头改造工程同步推进，码头岸线延长。');
});
