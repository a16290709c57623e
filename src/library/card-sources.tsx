import { t } from '../locale/translate.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { toArticleHash } from './route.ts';
import './card-sources.css';

/** A story told by one row of a list. */
export interface CardSourcesProps {
  /** The others that are the same story. */
  sources: ArticleCard[];
  /** Those of them that are rows of this list, and are told by this one. */
  told: ReadonlySet<string>;
  isUnfolded: boolean;
  onUnfold: () => void;
}

/**
 * Where else a listed article's story is saved; nothing where it is saved nowhere else. Unfolded, those of the list stand behind
 * it as rows of their own, and the others are named here.
 */
export function CardSources({ sources, told, isUnfolded, onUnfold }: CardSourcesProps) {
  if (sources.length === 0) return null;
  const elsewhere = sources.filter(({ id }) => !told.has(id));
  const media = [...new Set(sources.flatMap(({ media: one }) => one ?? []))];
  return (
    <div class="card-sources" data-testid="card-sources">
      <button type="button" class="story-toggle" aria-expanded={isUnfolded} onClick={onUnfold}>
        {t('sourceCount', sources.length + 1)}
      </button>
      {!isUnfolded && media.length > 0 && <span lang="zh-CN"> {media.join('、')}</span>}
      {isUnfolded && elsewhere.length > 0 && <Elsewhere sources={elsewhere} />}
    </div>
  );
}

function Elsewhere({ sources }: { sources: ArticleCard[] }) {
  return (
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
  );
}
