import { withTags } from '../../src/model/change-annotation.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';

export const article = toSavedArticle();

const made = '2026-01-04T00:00:00.000Z';

/** A highlight on that article with a note and a tag. */
export const highlight = withTags(
  toAnnotation({
    id: '00000000-0000-4000-8000-000000000002',
    colour: 'green',
    target: {
      source: article.url,
      selector: [
        { type: 'TextQuoteSelector', exact: '总投资820亿元', prefix: '36个，', suffix: '。' },
        { type: 'TextPositionSelector', start: 14, end: 22 },
      ],
    },
  }),
  ['硅料', '两 字'],
  made,
);
