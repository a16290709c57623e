import { describe, expect, test } from 'vitest';
import { toClip } from '../../src/copy/to-clip.ts';
import { toTableClip } from '../../src/copy/to-table-clip.ts';
import { toCleanLine } from '../../src/export/to-clean-line.ts';
import { withNoteText } from '../../src/model/annotation.ts';
import type { Copyable } from '../../src/model/copyable.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';
import { hostileTexts } from '../export/hostile-texts.ts';
import { article, highlight } from './copied-samples.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const render = (what: Copyable, of = article, annotations = [highlight]) =>
  parse(toClip(what, of, annotations).html);
const textsOf = (body: HTMLElement, selector: string) =>
  [...body.querySelectorAll(selector)].map(({ textContent }) => textContent);

const [cluster] = article.clusters;
if (!cluster) throw new Error('the sample has a cluster');

/** Everything that our clips are made of; whatever else appears came out of a text. */
const known = 'h2, h3, p, b, ul, li, blockquote, a, br, table, thead, tbody, tr, th, td';

function expectOnlyOurs(body: HTMLElement): void {
  expect([...body.querySelectorAll(`:not(${known})`)].map(({ tagName }) => tagName)).toEqual([]);
  const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((href) => !/^https?:/.test(href))).toEqual([]);
  const names = [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
  const expected = ['href', 'border', 'cellspacing', 'cellpadding', 'style'];
  expect(names.filter((name) => !expected.includes(name))).toEqual([]);
}

describe('as HTML', () => {
  test('an article has its facts, figures, clusters, securities and notes', () => {
    const body = render({ kind: 'article' });
    expect(textsOf(body, 'h2')).toEqual(['青山市：做强产业集群']);
    expect(textsOf(body, 'h3')).toEqual(['核心数据', '产业集群', '1. 清洁能源', '证券', '笔记']);
    expect(body.querySelector('h2 + p')?.textContent).toBe(`青山日报 · 2026-01-02 09:30 · ${article.url}`);
    expect(textsOf(body, 'blockquote')).toEqual(['青山市公布年度重点项目。', '总投资820亿元']);
    expect(textsOf(body, 'tbody tr:first-child')).toEqual(['重点项目36个', '东方国信300166股票1']);
    expect(textsOf(body, 'li')).toEqual(['引领：风电', '项目：东岭风场', '证券：电池 (90.BK1033)']);
    expect(body.textContent).toContain('留意风电。');
    expectOnlyOurs(body);
  });

  test('a part without anything in it has no heading', () => {
    const empty = toSavedArticle({ clusters: [], figures: [], mentions: [], digest: null });
    expect(textsOf(render({ kind: 'article' }, empty, []), 'h2, h3, table, ul, blockquote')).toEqual([
      '青山市：做强产业集群',
    ]);
  });

  test('a cluster has its source', () => {
    const body = render({ kind: 'cluster', cluster });
    expect(textsOf(body, 'h3, b')).toEqual(['1. 清洁能源', '引领', '项目', '证券']);
    expect(textsOf(body, 'p')).toEqual(['—— 青山市：做强产业集群 · 青山日报 · 2026-01-02 09:30']);
  });

  test('a highlight leads to its passage, and its note keeps its lines', () => {
    const annotation = withNoteText(highlight, '一\n<二>');
    const body = render({ kind: 'annotation', annotation });
    expect(textsOf(body, 'blockquote')).toEqual(['总投资820亿元']);
    expect(body.querySelector('a')?.getAttribute('href')).toContain('#:~:text=');
    expect(body.querySelector('body > p:last-child')?.innerHTML).toBe('一<br>&lt;二&gt;');
  });

  test('codes and texts are texts to a spreadsheet, figures are numbers, addresses are short links', () => {
    const body = render({ kind: 'table', table: 'figures' });
    const cells = [...body.querySelectorAll('tbody tr:first-child td')];
    const isText = (cell: Element) => cell.getAttribute('style') === 'mso-number-format:\\@';
    expect(cells.map(isText)).toEqual([true, true, false, true, true, true, true, true, true]);
    expect(cells.at(2)?.textContent).toBe('36');
    expect(cells.at(-1)?.textContent).toBe('原文');
  });

  test.each(hostileTexts)('%s shows its characters and nothing else', (_name, text) => {
    const hostile = toSavedArticle({
      title: text,
      digest: text,
      media: text,
      url: text,
      publishedAt: text,
      clusters: [{ ...cluster, name: text, leads: [text] }],
    });
    const annotation = toAnnotation({
      ...withNoteText(highlight, text),
      about: text,
      target: {
        source: text,
        selector: [{ type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' }],
      },
    });
    for (const what of [
      { kind: 'article' },
      { kind: 'cluster', cluster: { ...cluster, name: text } },
      { kind: 'annotation', annotation },
      { kind: 'table', table: 'clusters' },
    ] as const)
      expectOnlyOurs(render(what, hostile, [annotation]));
    const shown = parse(toTableClip({ columns: [text], rows: [[{ text }, { code: text }]] }).html);
    const cells = [...shown.querySelectorAll('td')].map(({ textContent }) => textContent.replace(/\s/g, ''));
    const characters = toCleanLine(text).replace(/\s/g, '');
    expect(cells).toEqual([characters, characters]);
    expect([...shown.querySelectorAll('td')].map(({ textContent }) => textContent)).not.toContainEqual(
      expect.stringMatching(/^[=+\-@＝]/),
    );
    expectOnlyOurs(shown);
  });
});
