import { expect, test } from 'vitest';
import { toHypothesisJson } from '../../src/export/to-hypothesis-json.ts';
import { toWebAnnotations } from '../../src/export/to-web-annotations.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import { decideAnnotation, toAnnotationFacts } from '../../src/store/merge-decisions.ts';
import { toAnnotation } from '../sample-article.ts';
import { context, readAll } from './read-all.ts';

const url = 'https://finance.eastmoney.com/a/202601020000000001.html';
const articleId = context.toArticleId(url);
const now = '2026-01-05T00:00:00.000Z';

const annotations: Annotation[] = [
  toAnnotation({
    articleId,
    body: [
      { type: 'TextualBody', purpose: 'commenting', value: ' 留意\n\n- 风电 ', format: 'text/markdown' },
      { type: 'TextualBody', purpose: 'tagging', value: '能源', format: 'text/plain' },
    ],
    target: {
      source: url,
      selector: [
        { type: 'TextQuoteSelector', exact: '风电', prefix: '以', suffix: '为' },
        { type: 'TextPositionSelector', start: 30, end: 32 },
      ],
    },
    colour: 'green',
    about: '90.BK1033',
    secids: ['90.BK1033'],
  }),
  toAnnotation({ id: '00000000-0000-4000-8000-0000000000ff', articleId }),
];

test.each([
  ['Hypothesis', toHypothesisJson([], annotations, now)],
  ['JSON-LD', toWebAnnotations(annotations, now)],
])('what we export for %s is, brought back, what is here already', async (_name, file) => {
  const items = await readAll(file);
  const given = items.flatMap((item) => (item.kind === 'annotation' ? item.annotation : []));
  expect(given.map(({ id }) => id)).toEqual(annotations.map(({ id }) => id));
  const outcomes = given.map((one, index) => {
    const kept = annotations[index] ?? one;
    return decideAnnotation(toAnnotationFacts(kept), toAnnotationFacts(one)).outcome;
  });
  expect(outcomes).toEqual(['same', 'same']);
});

test('JSON-LD keeps the colour, and the security that a note is about', async () => {
  const [first] = await readAll(toWebAnnotations(annotations, now));
  expect(first).toMatchObject({ annotation: { colour: 'green', about: '90.BK1033' } });
});
