import { formatDay, formatMoment } from '../locale/format-time.ts';
import { t } from '../locale/translate.ts';
import type { Security } from '../model/security.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { DossierLink } from '../ui/dossier-link.tsx';
import type { ListedHit } from './ask-hits.ts';
import { CardSources } from './card-sources.tsx';
import { MarkedText } from './marked-text.tsx';
import { RowCheckbox } from './row-checkbox.tsx';
import { toArticleHash, toClusterHash, toListHash } from './route.ts';
import { toTagQuery } from './to-tag-query.ts';
import type { RowPlace } from './virtual-list.tsx';
import './card-row.css';

interface CardRowProps {
  hit: ListedHit;
  /** The rows of the list that it tells, as they are the same story; none for a row that stands for itself alone. */
  told: ListedHit[];
  isUnfolded: boolean;
  /** The id of the row that would tell it, were it folded; else null. */
  toldBy: string | null;
  onUnfold: () => void;
  isSelected: boolean;
  isPartlySelected: boolean;
  place: RowPlace;
  onToggle: (isRange: boolean) => void;
  onDelete: () => void;
  onCopy: () => void;
}

/** A saved article in the list, with what of it was looked for. */
export function CardRow({ hit, told, isUnfolded, toldBy, place, ...props }: CardRowProps) {
  const { isSelected, onToggle, onDelete, onCopy } = props;
  const { card, snippet } = hit;
  const title = card.title ?? t('untitled');
  const folded = isUnfolded ? [] : told;
  const noteCount = folded.reduce((sum, other) => sum + other.card.noteCount, card.noteCount);
  return (
    <article
      {...place}
      class="card-row"
      aria-label={title}
      data-kind="article"
      data-told-by={toldBy ?? undefined}
      data-testid="article-card"
    >
      <RowCheckbox
        label={t('selectArticle', title)}
        isSelected={isSelected}
        isPartlySelected={props.isPartlySelected}
        onToggle={onToggle}
      />
      <time
        class="card-row-saved tabular"
        dateTime={card.savedAt}
        title={t('savedOn', formatMoment(card.savedAt))}
      >
        {formatDay(card.savedAt)}
      </time>
      <div class="card-row-body">
        <h2 lang="zh-CN">
          <a href={toArticleHash(card.id)}>
            <MarkedText text={title} marks={card.title === null ? [] : hit.title} />
          </a>
        </h2>
        <ArticleMeta media={card.media} publishedAt={card.publishedAt} />
        {toldBy === null && (
          <CardSources
            sources={hit.sources}
            told={new Set(told.map((other) => other.card.id))}
            isUnfolded={isUnfolded}
            onUnfold={props.onUnfold}
          />
        )}
        {snippet.text !== '' && (
          <p class="card-row-snippet" lang="zh-CN" data-testid="snippet">
            {hit.where === 'note' && <span class="card-row-label">{t('note')} </span>}
            <MarkedText text={snippet.text} marks={snippet.marks} />
          </p>
        )}
        <ClusterNames names={card.clusterNames} />
        <Securities securities={card.securities} />
        {card.tags.length > 0 && (
          <ul class="card-row-tags" aria-label={t('tags')}>
            {card.tags.map((tag) => (
              <li key={tag}>
                <a href={toListHash({ query: toTagQuery(tag), order: 'newest' })}>#{tag}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="card-row-side">
        {noteCount > 0 && <span class="tabular">{t('noteCount', noteCount)}</span>}
        <CopyButton label={t('copyNamed', title)} testId="copy-article" onCopy={onCopy} />
        <Button
          look="quiet"
          testId="card-delete"
          label={
            folded.length > 0
              ? t('deleteStoryNamed', folded.length + 1, title)
              : t('deleteArticleNamed', title)
          }
          onClick={onDelete}
        >
          {folded.length > 0 ? t('deleteStory', folded.length + 1) : t('deleteArticle')}
        </Button>
      </div>
    </article>
  );
}

function ClusterNames({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  return (
    <p class="card-row-clusters">
      <span class="card-row-label">{t('clusters')}</span>{' '}
      <span lang="zh-CN">
        {[...new Set(names)].map((name, index) => (
          <span key={name}>
            {index > 0 && '、'}
            <a href={toClusterHash(name)}>{name}</a>
          </span>
        ))}
      </span>
    </p>
  );
}

const shownSecurities = 6;

/** The first few; an article may name dozens. */
function Securities({ securities }: { securities: Security[] }) {
  if (securities.length === 0) return null;
  const hidden = securities.length - shownSecurities;
  return (
    <ul class="card-row-securities" lang="zh-CN">
      {securities.slice(0, shownSecurities).map(({ secid, name, code }) => (
        <li key={secid}>
          <DossierLink secid={secid}>
            <Chip name={name} code={code} />
          </DossierLink>
        </li>
      ))}
      {hidden > 0 && <li class="card-row-label tabular">{t('moreSecurities', hidden)}</li>}
    </ul>
  );
}
