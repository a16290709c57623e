import { toAnnotationClip } from '../copy/to-annotation-clip.ts';
import { toArticleClip } from '../copy/to-article-clip.ts';
import { toClip } from '../copy/to-clip.ts';
import { toClusterClip } from '../copy/to-cluster-clip.ts';
import { toCopiedTable } from '../copy/to-copied-table.ts';
import { type FigureNear, toFiguresNear } from '../copy/to-figures-near.ts';
import { toTableClip } from '../copy/to-table-clip.ts';
import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import type { NoteOfArticle } from '../messaging/protocol.ts';
import type { Clip } from '../model/clip.ts';
import type { Cluster } from '../model/cluster.ts';
import type { Copyable } from '../model/copyable.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { writeClip } from '../ui/write-clip.ts';
import { readArticles } from './read-articles.ts';
import { attempt, openedArticle, refusedCopy, showToast, toast } from './state.ts';
import { work } from './work.ts';

/** Copies the article that is open, or a part of it. */
export function copyOpened(what: Copyable): Promise<void> {
  const { article, annotations } = openedArticle();
  return copy(() => toClip(what, article, annotations));
}

/** Copies a saved article with its notes. */
export function copyArticle(id: string): Promise<void> {
  return copy(async () => {
    const { saved, annotations } = await askBackground('loadArticle', id);
    if (!saved) throw new Error(t('articleMissing'));
    return toArticleClip(saved, annotations);
  });
}

/** Copies articles as a table, a row each. Of those that are read only the rows are held. */
export function copyArticles(ids: string[]): Promise<void> {
  return work('copyFailed', (signal) => write(toArticlesClip(ids, signal)));
}

async function toArticlesClip(ids: string[], signal: AbortSignal): Promise<Clip> {
  const table = toCopiedTable('articles', { articles: [], annotations: [] });
  for await (const part of readArticles(ids, signal))
    table.rows.push(...toCopiedTable('articles', part).rows);
  return toTableClip(table);
}

/** Copies a cluster of an article that is known by its card. */
export function copyCluster(card: ArticleCard, cluster: Cluster): Promise<void> {
  const names = new Map(card.securities.map(({ secid, name }) => [secid, name]));
  return copy(() => toClusterClip(cluster, names, card));
}

/** Copies an annotation away from its article; of that only the title and the address are known. */
export function copyNote({ annotation, title, aboutName }: NoteOfArticle): Promise<void> {
  const from = { title, url: annotation.target.source, media: null, publishedAt: null };
  return copy(() => toAnnotationClip(annotation, from, aboutName ?? annotation.about));
}

/** Copies the figures beside a security's name that were listed so far, as a table. */
export function copyFiguresNear(figures: FigureNear[]): Promise<void> {
  return copy(() => toTableClip(toFiguresNear(figures)));
}

function copy(make: () => Clip | Promise<Clip>): Promise<void> {
  return attempt('copyFailed', () => write(Promise.resolve(make())));
}

/** Says that it is copied; where the clipboard refuses, gives the text to copy by hand. */
async function write(making: Promise<Clip>): Promise<void> {
  toast.value = null; // the same words a second time would not be noticed
  if (await writeClip(making)) showToast(t('copied'));
  else refusedCopy.value = (await making).plain;
}
