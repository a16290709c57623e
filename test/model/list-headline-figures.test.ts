import { expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { listHeadlineFigures } from '../../src/model/list-headline-figures.ts';
import { toArticle } from '../sample-article.ts';

const [cluster] = toArticle().clusters;

function toFigure(start: number, overrides: Partial<Figure> = {}): Figure {
  const surface = `${start}亿元`;
  return {
    surface,
    start,
    end: start + 2,
    label: null,
    value: start,
    unit: '元',
    quantity: 'money',
    ...overrides,
  };
}

const startsOf = (figures: Figure[], clusters = toArticle().clusters) =>
  listHeadlineFigures({ figures, clusters }).map(({ start }) => start);

test('the sample sums up to its projects and its money', () => {
  expect(listHeadlineFigures(toArticle()).map(({ surface }) => surface)).toEqual(['36个', '820亿元']);
});

test('figures inside a cluster belong to it', () => {
  expect(startsOf([toFigure(0), toFigure(cluster?.start ?? 0)])).toEqual([0]);
  expect(startsOf([toFigure(0), toFigure(cluster?.start ?? 0)], [])).toEqual([0, cluster?.start]);
});

test('times and lengths sum nothing up', () => {
  const figures = (['time', 'length', 'other', 'percent'] as const).map((quantity, index) =>
    toFigure(index, { quantity }),
  );
  expect(startsOf(figures)).toEqual([3]);
});

test('the same statement counts once, under another label it is another', () => {
  const figures = [toFigure(5), toFigure(1, { value: 5 }), toFigure(7, { value: 5, label: '总投资' })];
  expect(startsOf(figures)).toEqual([1, 7]);
});

test('they come in the order of the text, six at most', () => {
  expect(startsOf([8, 1, 2, 7, 3, 4, 5].map((start) => toFigure(start)))).toEqual([1, 2, 3, 4, 5, 7]);
});

test('counts that are spelled out are ways of speaking', () => {
  const figures = [
    toFigure(1, { surface: '六条', quantity: 'count' }),
    toFigure(2, { surface: '６条', quantity: 'count' }),
    toFigure(3, { surface: '两亿元' }),
  ];
  expect(startsOf(figures)).toEqual([2, 3]);
});
