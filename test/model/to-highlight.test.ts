import { expect, test } from 'vitest';
import { annotationTags, withColour, withTags } from '../../src/model/change-annotation.ts';
import { hashText } from '../../src/model/hash-text.ts';
import { toHighlight, withHoldings } from '../../src/model/to-highlight.ts';
import { toAnnotation, toArticle, toMention } from '../sample-article.ts';

const now = '2026-02-01T08:00:00.000Z';
const article = toArticle({
  mentions: [
    { ...toMention('0.300166', '青山市'), start: 0, end: 3 },
    { ...toMention('90.BK1033', '风电'), start: 27, end: 29 },
  ],
});
const at = (start: number, end: number) =>
  toHighlight({
    page: article,
    passage: { start, end },
    selector: [{ type: 'TextPositionSelector', start, end }],
    colour: 'blue',
  });

test('a highlight knows the wording and the paragraph it was made on', () => {
  const [, second] = article.paragraphs;
  const start = second?.start ?? 0;
  const highlight = at(start, start + 4);
  expect(highlight).toMatchObject({
    articleId: article.id,
    motivation: 'highlighting',
    colour: 'blue',
    revision: hashText(article.text),
    paragraphHash: hashText(article.text.slice(second?.start, second?.end)),
  });
});

test('it holds the securities and figures that its passage touches, rejected ones not', () => {
  const [mention] = article.mentions;
  if (!mention) throw new Error('The sample names no security');
  const whole = withHoldings(at(0, article.text.length), article);
  expect(whole.secids).toEqual([...new Set(article.mentions.map(({ secid }) => secid))]);
  expect(whole.figures).toEqual(article.figures);
  expect(withHoldings(at(mention.end, mention.end), article).secids).toEqual([]);
  expect(withHoldings(at(mention.end - 1, mention.end), article).secids).toEqual([mention.secid]);
  const rejected = article.mentions.map((one) => ({ ...one, rejected: true as const }));
  expect(withHoldings(at(0, article.text.length), { ...article, mentions: rejected }).secids).toEqual([]);
});

test('a note on the whole article holds nothing of its own', () => {
  expect(withHoldings(toAnnotation(), article)).toEqual(toAnnotation());
});

test('tags and colour change, words and the rest stay', () => {
  const changed = withColour(withTags(toAnnotation(), ['硅', '能源'], now), 'pink', now);
  expect(annotationTags(changed)).toEqual(['硅', '能源']);
  expect(changed.colour).toBe('pink');
  expect(withTags(changed, [], now).body).toEqual(toAnnotation().body);
});
