import type { Annotation } from '../src/model/annotation.ts';
import { toNote } from '../src/model/annotation.ts';
import { colours } from '../src/model/colour.ts';
import type { SavedArticle } from '../src/model/saved-article.ts';
import { createRandom, inventArticle, zipf } from './invent-articles.ts';

const tagCount = 300;
const clusterCount = 1_000;
const startOfTime = 1_600_000_000_000;

/** An invented article as it is after years of reading: half bear tags, one in twenty describes five clusters. */
export function inventReadArticle(index: number, words: string[]): SavedArticle {
  const random = createRandom(index + 5);
  const article = inventArticle(index, words);
  const count = index % 20 === 0 ? 5 : 0;
  const clusters = Array.from({ length: count }, (_, at) => ({
    ...{ ordinal: at + 1, name: `${words[zipf(random, clusterCount)] ?? ''}产业`, leads: [], goals: [] },
    ...{ projects: [], figures: [], secids: [], start: 0, end: 20 },
  }));
  return { ...article, clusters, tags: inventTags(random, words, index % 2 === 0 ? 2 : 0) };
}

/** The annotations of an article: one in two has one, a highlight in three of four; one of two of them bears a tag. */
export function inventAnnotations(index: number, article: SavedArticle, words: string[]): Annotation[] {
  if (index % 2 === 1) return [];
  const random = createRandom(index + 17);
  const exact = article.text.slice(100, 130);
  const modified = new Date(startOfTime + Math.floor(random() * 180_000_000_000)).toISOString();
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const note = toNote(article, article.text.slice(30, 60), modified, id);
  const tags = inventTags(random, words, random() < 0.5 ? 1 : 0);
  const tagging = { type: 'TextualBody', purpose: 'tagging', format: 'text/plain' } as const;
  const body = [...note.body, ...tags.map((value) => ({ ...tagging, value }))];
  const secids = article.securities.map(({ secid }) => secid);
  if (random() < 0.25) return [{ ...note, body, secids }];
  const selector = [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } as const];
  const colour = colours[zipf(random, colours.length)] ?? null;
  return [{ ...note, body, secids, colour, target: { source: article.url, selector } }];
}

function inventTags(random: () => number, words: string[], count: number): string[] {
  return [...new Set(Array.from({ length: count }, () => words[zipf(random, tagCount)] ?? ''))];
}
