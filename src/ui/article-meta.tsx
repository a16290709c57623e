import { formatPrintedTime } from '../locale/format-time.ts';
import type { Article } from '../model/article.ts';
import './article-meta.css';

type ArticleMetaProps = Pick<Article, 'media' | 'publishedAt'> & { author?: string | null };

/** Who published it, who wrote it, when; what is not known is left out. */
export function ArticleMeta({ media, author, publishedAt }: ArticleMetaProps) {
  return (
    <p class="article-meta tabular">
      {media !== null && <span lang="zh-CN">{media}</span>}
      {typeof author === 'string' && <span lang="zh-CN">{author}</span>}
      {publishedAt !== null && <time dateTime={publishedAt}>{formatPrintedTime(publishedAt)}</time>}
    </p>
  );
}
