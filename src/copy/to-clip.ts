import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Clip } from '../model/clip.ts';
import type { Copyable } from '../model/copyable.ts';
import { listSecurities, securityNameIn } from '../model/list-securities.ts';
import { toSavedArticle, type SavedArticle } from '../model/saved-article.ts';
import { toAnnotationClip } from './to-annotation-clip.ts';
import { toArticleClip } from './to-article-clip.ts';
import { toClusterClip } from './to-cluster-clip.ts';
import { toCopiedTable } from './to-copied-table.ts';
import { toTableClip } from './to-table-clip.ts';

/** What of an article is to be copied, ready for the clipboard. */
export function toClip(what: Copyable, article: Article | SavedArticle, annotations: Annotation[]): Clip {
  switch (what.kind) {
    case 'article':
      return toArticleClip(article, annotations);
    case 'cluster': {
      const names = new Map(listSecurities(article).map(({ secid, name }) => [secid, name]));
      return toClusterClip(what.cluster, names, article);
    }
    case 'table': {
      // Of the reader's own facts about an article no copied table of its parts tells anything.
      const saved = 'savedAt' in article ? article : toSavedArticle(article, '');
      return toTableClip(toCopiedTable(what.table, { articles: [saved], annotations }));
    }
    case 'annotation': {
      const { about } = what.annotation;
      return toAnnotationClip(what.annotation, article, about && securityNameIn(article, about));
    }
  }
}
