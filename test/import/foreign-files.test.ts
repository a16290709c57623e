import { expect, test } from 'vitest';
import type { ImportedItem } from '../../src/import/imported-item.ts';
import { noteText } from '../../src/model/annotation.ts';
import { readAll } from './read-all.ts';

const url = 'https://finance.eastmoney.com/a/202601020000000001.html';

/** The parts of an annotation in which the tools differ. */
function summarise(item: ImportedItem) {
  if (item.kind !== 'annotation') return item;
  const { motivation, body, target, articleId, created, modified, colour } = item.annotation;
  const tags = body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
  return {
    ...{ motivation, articleId, created, modified, colour, tags },
    note: noteText(item.annotation),
    selector: target.selector,
  };
}

const quote = (exact: string, prefix = '', suffix = '') => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
];

const common = { articleId: `article of ${url}`, colour: null };

const hypothesis = {
  export_date: '2026-01-05T00:00:00',
  export_userid: 'acct:reader@hypothes.is',
  client_version: '1.1700.0',
  annotations: [
    {
      id: 'Qx1zKs4NEe2zM0sd',
      created: '2026-01-02T03:04:05.678901+00:00',
      updated: '2026-01-03T03:04:05.678901+00:00',
      uri: `${url}#top`,
      text: '留意**风电**。',
      tags: ['能源', '能源', ' '],
      user: 'acct:reader@hypothes.is',
      permissions: { read: ['group:__world__'] },
      document: { title: ['青山市：做强产业集群'] },
      target: [
        {
          source: url,
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/p[1]',
              startOffset: 0,
              endContainer: '/p[1]',
              endOffset: 4,
            },
            { type: 'TextPositionSelector', start: 100, end: 104 },
            {
              type: 'TextQuoteSelector',
              exact: '\u3000总投资\n  820亿元',
              prefix: '36个，',
              suffix: '。\u200b',
            },
          ],
        },
      ],
    },
    { id: 'page-note', uri: url, text: '全文的话', target: [{ source: url }] },
    { id: 'empty', uri: url, text: ' ', tags: [], target: [] },
    { id: 'pdf', uri: 'urn:x-pdf:0123', text: 'x' },
    { id: 5, uri: url },
  ],
};

test('Hypothesis', async () => {
  const items = await readAll(JSON.stringify(hypothesis));
  expect(items.map(summarise)).toEqual([
    {
      ...common,
      motivation: 'commenting',
      note: '留意**风电**。',
      tags: ['能源'],
      created: '2026-01-02T03:04:05.678Z',
      modified: '2026-01-03T03:04:05.678Z',
      selector: quote('总投资\n820亿元', '36个，', '。'),
    },
    {
      ...common,
      motivation: 'commenting',
      note: '全文的话',
      tags: [],
      created: '2026-01-05T00:00:00.000Z',
      modified: '2026-01-05T00:00:00.000Z',
      selector: [],
    },
    { kind: 'refused', reason: 'no-text', where: 'annotations.2' },
    { kind: 'refused', reason: 'no-address', where: 'annotations.3' },
    { kind: 'refused', reason: 'invalid-field', where: 'annotations.4.id' },
  ]);
});

test('a thing of another tool is the same each time, and differs from every other', async () => {
  const ids = async () =>
    (await readAll(JSON.stringify(hypothesis))).flatMap((item) =>
      item.kind === 'annotation' ? item.annotation.id : [],
    );
  const [first, second] = await ids();
  expect(await ids()).toEqual([first, second]);
  expect(first).not.toBe(second);
  expect(first).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
});

test('Obsidian Web Clipper', async () => {
  const timestamp = '2026-01-02T03:04:05.678Z';
  const pages = [
    {
      url,
      title: '青山市',
      highlights: [
        { text: '总投资&nbsp;<b>820</b>亿元 &lt; 900', timestamp, notes: ['一', '二'] },
        { text: '<p>第一段</p>\n\n<p>第二段</p>' },
        { text: '<img src="x.png">', timestamp },
        { text: 7 },
      ],
      data: [
        {
          id: String(Date.parse(timestamp)),
          type: 'text',
          content: '总投资&nbsp;<b>820</b>亿元 &lt; 900',
          textQuote: { prefix: '36个，', suffix: '。' },
        },
      ],
    },
    { url, highlights: [{ text: '只有旧格式', timestamp }] },
  ];
  expect((await readAll(JSON.stringify(pages))).map(summarise)).toEqual([
    {
      ...common,
      motivation: 'commenting',
      note: '一\n\n二',
      tags: [],
      created: timestamp,
      modified: timestamp,
      selector: quote('总投资 820亿元 < 900', '36个，', '。'),
    },
    {
      ...common,
      motivation: 'highlighting',
      note: '',
      tags: [],
      created: '2026-01-05T00:00:00.000Z',
      modified: '2026-01-05T00:00:00.000Z',
      selector: quote('第一段\n第二段'),
    },
    { kind: 'refused', reason: 'no-text', where: '0.highlights.2' },
    { kind: 'refused', reason: 'invalid-field', where: '0.highlights.3.text' },
    expect.objectContaining({ selector: quote('只有旧格式'), created: timestamp }),
  ]);
});

test('SimpRead', async () => {
  const id = Date.parse('2026-01-02T03:04:05.678Z');
  const config = {
    version: '2.2.0',
    option: { esc: true },
    unrdist: [
      {
        idx: 1,
        url,
        title: '青山市',
        create: '2026年01月02日 11:04:05',
        note: '待读',
        tags: ['能源'],
        annotations: [
          {
            id,
            type: 'paragraph',
            html: '<p>第一段</p><ul><li>第二段</li></ul>',
            text: '第一段第二段',
            note: '记',
            tags: [],
            color: 2,
          },
          { id: id + 1, type: 'img', html: '', text: 'https://a.example/1.png' },
          { id: 'x' },
        ],
      },
      { idx: 2, url, title: '没有标注' },
    ],
    collections: [{ url }],
  };
  expect((await readAll(JSON.stringify(config))).map(summarise)).toEqual([
    {
      ...common,
      motivation: 'commenting',
      note: '待读',
      tags: ['能源'],
      created: new Date(2026, 0, 2, 11, 4, 5).toISOString(),
      modified: new Date(2026, 0, 2, 11, 4, 5).toISOString(),
      selector: [],
    },
    {
      ...common,
      motivation: 'commenting',
      note: '记',
      tags: [],
      created: '2026-01-02T03:04:05.678Z',
      modified: '2026-01-02T03:04:05.678Z',
      selector: quote('第一段\n第二段'),
    },
    { kind: 'refused', reason: 'no-text', where: 'unrdist.0.annotations.1' },
    { kind: 'refused', reason: 'invalid-field', where: 'unrdist.0.annotations.2.id' },
  ]);
});

const webAnnotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:00000000-0000-4000-8000-0000000000AB',
  type: 'Annotation',
  motivation: 'commenting',
  created: '2026-01-02T03:04:05Z',
  body: [
    { type: 'TextualBody', purpose: 'commenting', value: '记', format: 'text/markdown' },
    { type: 'TextualBody', purpose: 'tagging', value: '能源' },
    { type: 'TextualBody', purpose: 'highlighting', value: '黄' },
  ],
  target: {
    source: url,
    selector: {
      type: 'FragmentSelector',
      value: 'x',
      refinedBy: [{ type: 'TextQuoteSelector', exact: '总投资', prefix: '36个，' }],
    },
  },
};

test.each([
  ['one', webAnnotation],
  ['a list', [webAnnotation]],
  ['a page', { '@context': webAnnotation['@context'], type: 'AnnotationPage', items: [webAnnotation] }],
  [
    'a collection',
    {
      '@context': [webAnnotation['@context'], { x: 'y' }],
      type: 'AnnotationCollection',
      total: 1,
      first: { type: 'AnnotationPage', items: [webAnnotation] },
    },
  ],
])('JSON-LD: %s', async (_name, file) => {
  const items = await readAll(JSON.stringify(file));
  expect(items.map(summarise)).toEqual([
    {
      ...common,
      motivation: 'commenting',
      note: '记',
      tags: ['能源'],
      created: '2026-01-02T03:04:05.000Z',
      modified: '2026-01-02T03:04:05.000Z',
      selector: quote('总投资', '36个，'),
    },
  ]);
  expect(items[0]).toMatchObject({ annotation: { id: '00000000-0000-4000-8000-0000000000ab' } });
});

test('JSON-LD: a page as a whole, words without a body, no quote', async () => {
  const { body, ...others } = webAnnotation;
  const items = await readAll(
    JSON.stringify([
      { ...others, bodyValue: '话', target: url },
      { ...others, target: [] },
    ]),
  );
  expect(items.map(summarise)).toMatchObject([
    { note: '话', selector: [], articleId: `article of ${url}` },
    { kind: 'refused', reason: 'no-address', where: '1' },
  ]);
  expect(body).toHaveLength(3);
});
