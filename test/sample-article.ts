import { emptyLexicon } from '../src/extract/securities/empty-lexicon.ts';
import { nameSecurities } from '../src/extract/securities/name-securities.ts';
import type { Annotation } from '../src/model/annotation.ts';
import type { Article } from '../src/model/article.ts';
import type { Mention } from '../src/model/mention.ts';
import type { SavedArticle } from '../src/model/saved-article.ts';

const text =
  '青山市将实施重点项目36个，总投资820亿元。\n一是培育以风电为龙头的清洁能源产业集群，建设东岭风场项目。';

const passageOf = (surface: string) => {
  const start = text.indexOf(surface);
  return { surface, start, end: start + surface.length };
};

/** A mention by the site's link; its place does not matter. */
export function toMention(secid: string, surface: string): Mention {
  return { secid, surface, start: 0, end: 0, via: 'link', doubt: null };
}

/** An invented article with two headline figures and one cluster; `overrides` replace whole fields. */
export function toArticle(overrides: Partial<Article> = {}): Article {
  const mentions = overrides.mentions ?? [toMention('0.300166', '东方国信'), toMention('90.BK1033', '电池')];
  const clusterStart = text.indexOf('一是');
  return {
    id: '202601020000000001',
    url: 'https://finance.eastmoney.com/a/202601020000000001.html',
    site: 'eastmoney',
    title: '青山市：做强产业集群',
    digest: '青山市公布年度重点项目。',
    publishedAt: '2026-01-02T09:30:00+08:00',
    media: '青山日报',
    author: null,
    editor: null,
    originalTitle: null,
    text,
    paragraphs: [
      { start: 0, end: clusterStart - 1, heading: false },
      { start: clusterStart, end: text.length, heading: false },
    ],
    mentions,
    securities: nameSecurities(mentions, emptyLexicon),
    figures: [
      { ...passageOf('36个'), label: '重点项目', value: 36, unit: '个', quantity: 'count' },
      { ...passageOf('820亿元'), label: '总投资', value: 82000000000, unit: '元', quantity: 'money' },
    ],
    clusters: [
      {
        ordinal: 1,
        name: '清洁能源',
        leads: ['风电'],
        goals: [],
        projects: ['东岭风场'],
        figures: [],
        secids: ['90.BK1033'],
        start: clusterStart,
        end: text.length,
      },
    ],
    keyPoints: [],
    ...overrides,
  };
}

/** The same as it lies in a library. */
export function toSavedArticle(overrides: Partial<SavedArticle> = {}): SavedArticle {
  return {
    ...toArticle(overrides),
    savedAt: '2026-01-03T00:00:00.000Z',
    openedAt: '2026-01-03T00:00:00.000Z',
    tags: [],
    revision: 'r1',
    deletedAt: null,
    ...overrides,
  };
}

/** A note on that article. */
export function toAnnotation(overrides: Partial<Annotation> = {}): Annotation {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    articleId: '202601020000000001',
    motivation: 'commenting',
    body: [{ type: 'TextualBody', purpose: 'commenting', value: '留意风电。', format: 'text/markdown' }],
    target: { source: 'https://finance.eastmoney.com/a/202601020000000001.html', selector: [] },
    colour: null,
    about: null,
    revision: null,
    paragraphHash: null,
    created: '2026-01-04T00:00:00.000Z',
    modified: '2026-01-04T00:00:00.000Z',
    deleted: null,
    secids: [],
    figures: [],
    ...overrides,
  };
}
