import { t } from '../locale/translate.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { toArticleHash } from './route.ts';
import './card-sources.css';

/** Where else a listed article's story is saved; nothing where it is saved nowhere else. */
export function CardSources({ sources }: { sources: ArticleCard[] }) {
  if (sources.length === 0) return null;
  return (
    <details class="card-sources" data-testid="card-sources">
      <summary>{t('sourceCount', sources.length + 1)}</summary>
      <ul>
        {sources.map((card) => (
          <li key={card.id}>
            <a lang="zh-CN" href={toArticleHash(card.id)}>
              {card.title ?? t('untitled')}
            </a>
            <ArticleMeta media={card.media} publishedAt={card.publishedAt} />
            {card.noteCount > 0 && <span class="tabular">{t('noteCount', card.noteCount)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
