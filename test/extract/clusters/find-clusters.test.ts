import { describe, expect, test } from 'vitest';
import { findClusters } from '../../../src/extract/clusters/find-clusters.ts';
import { findFigures } from '../../../src/extract/figures/find-figures.ts';
import type { Cluster } from '../../../src/model/cluster.ts';
import { toArticleText } from '../to-article-text.ts';
import { presentations } from './cluster-cases.ts';
import { generalTalk } from './general-talk.ts';
import { phrasings } from './phrasing-cases.ts';
import { plans } from './plan-cases.ts';

function read(...paragraphs: string[]): Cluster[] {
  const article = toArticleText(paragraphs);
  return findClusters(article.text, article.paragraphs, findFigures(article.text, article.paragraphs), []);
}

describe('a cluster is read from', () => {
  test.each([...presentations, ...phrasings, ...plans])('$says', ({ paragraphs, clusters }) => {
    const found = read(...paragraphs).map(({ name, leads, goals, projects }) => ({
      name,
      leads,
      goals,
      projects,
    }));
    expect(found).toEqual(clusters.map((cluster) => ({ leads: [], goals: [], projects: [], ...cluster })));
  });
});

describe('no cluster is read from', () => {
  test.each(generalTalk)('%s', (_says, paragraph) => {
    expect(read(paragraph).map(({ name }) => name)).toEqual([]);
  });
});
