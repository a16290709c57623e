import { useEffect } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import type { Cluster } from '../model/cluster.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { ArticleTools } from './article-tools.tsx';
import type { ClusterOfArticle } from './browse-feeds.ts';
import type { ListRows } from './list-rows.ts';
import { countRows } from './paged-rows.ts';
import { clustersHash, toArticleHash, toClusterHash } from './route.ts';
import { RowCheckbox } from './row-checkbox.tsx';
import type { Selecting } from './selection-tools.tsx';
import { useScrollPlace } from './use-scroll-place.ts';
import { ViewHeading } from './view-heading.tsx';
import { VirtualList } from './virtual-list.tsx';
import './browse.css';

/** The names of all clusters, with how many articles describe each. Null before they are loaded. */
export function ClustersView({ names }: { names: { name: string; count: number }[] | null }) {
  useTitle(t('clusters'));
  useScrollPlace(clustersHash);
  return (
    <>
      <header class="masthead">
        <ViewHeading>{t('clusters')}</ViewHeading>
      </header>
      {names?.length === 0 && <p class="browse-none">{t('clustersNone')}</p>}
      <ul class="cluster-names" lang="zh-CN">
        {names?.map(({ name, count }) => (
          <li key={name} data-row data-testid="cluster-name">
            <a href={toClusterHash(name)}>{name}</a> <span class="browse-count tabular">{count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ClusterViewProps {
  name: string;
  /** Null before it is loaded. */
  rows: ListRows<ClusterOfArticle> | null;
  selecting: Selecting;
  onCopy: (card: ArticleCard, cluster: Cluster) => void;
}

/** What an article's clusters may be high, in CSS pixels. */
const estimate = 150;

/** What articles say of the clusters of one name, the newest first. */
export function ClusterView({ name, rows, selecting, onCopy }: ClusterViewProps) {
  useTitle(name);
  useScrollPlace(toClusterHash(name));
  const count = rows === null ? null : countRows(rows.pages);
  return (
    <>
      <header class="masthead">
        <ViewHeading lang="zh-CN" watch={count}>
          {name}
        </ViewHeading>
        <p class="masthead-name">
          <a href={clustersHash}>{t('clusters')}</a>
        </p>
      </header>
      {count === 0 && <p class="browse-none">{t('clustersNone')}</p>}
      {rows !== null && count !== 0 && (
        <>
          <ArticleTools selecting={selecting} />
          <VirtualList key={rows.key} rows={rows} label={name} estimate={estimate}>
            {({ card, clusters }, place) => (
              <article
                {...place}
                class="cluster-of-article selectable-row"
                aria-label={card.title ?? t('untitled')}
                data-kind="article"
                data-testid="cluster-of-article"
              >
                <RowCheckbox
                  label={t('selectArticle', card.title ?? t('untitled'))}
                  isSelected={selecting.selected.has(card.id)}
                  onToggle={(isRange) => {
                    selecting.onToggle(card.id, card.id, isRange);
                  }}
                />
                <h2 lang="zh-CN">
                  <a href={toArticleHash(card.id)}>{card.title ?? t('untitled')}</a>
                </h2>
                <ArticleMeta media={card.media} publishedAt={card.publishedAt} />
                {clusters.map((cluster) => (
                  <div key={cluster.ordinal} class="cluster-of-article-row">
                    <ClusterFacts cluster={cluster} />
                    <CopyButton
                      label={t('copyNamed', cluster.name)}
                      testId="copy-cluster"
                      onCopy={() => {
                        onCopy(card, cluster);
                      }}
                    />
                  </div>
                ))}
              </article>
            )}
          </VirtualList>
        </>
      )}
    </>
  );
}

function ClusterFacts({ cluster }: { cluster: Cluster }) {
  const rows = [
    ['clusterLeads', cluster.leads],
    ['clusterGoals', cluster.goals],
    ['clusterProjects', cluster.projects],
    ['clusterFigures', cluster.figures.map(({ label, surface }) => `${label ?? ''}${surface}`)],
  ] as const;
  const filled = rows.filter(([, items]) => items.length > 0);
  if (filled.length === 0) return null;
  return (
    <dl class="cluster-facts">
      {filled.map(([key, items]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd lang="zh-CN">{items.join('、')}</dd>
        </div>
      ))}
    </dl>
  );
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${t('extensionName')}`;
  }, [title]);
}
