import { useEffect } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import type { Cluster } from '../model/cluster.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import type { ClusterPage } from './browse-pages.ts';
import { MoreButton } from './more-button.tsx';
import { clustersHash, toArticleHash, toClusterHash } from './route.ts';
import { ViewHeading } from './view-heading.tsx';
import './browse.css';

/** The names of all clusters, with how many articles describe each. Null before they are loaded. */
export function ClustersView({ names }: { names: { name: string; count: number }[] | null }) {
  useTitle(t('clusters'));
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
  page: ClusterPage | null;
  onMore: () => void;
  onCopy: (card: ArticleCard, cluster: Cluster) => void;
}

/** What articles say of the clusters of one name, the newest first. */
export function ClusterView({ name, page, onMore, onCopy }: ClusterViewProps) {
  useTitle(name);
  return (
    <>
      <header class="masthead">
        <ViewHeading lang="zh-CN">{name}</ViewHeading>
        <p class="masthead-name">
          <a href={clustersHash}>{t('clusters')}</a>
        </p>
      </header>
      {page?.total === 0 && <p class="browse-none">{t('clustersNone')}</p>}
      <ul>
        {page?.found.map(({ card, clusters }) => (
          <li key={card.id} class="cluster-of-article" data-row data-testid="cluster-of-article">
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
          </li>
        ))}
      </ul>
      {page !== null && page.found.length < page.total && (
        <MoreButton onMore={onMore} watch={page.found.length} />
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
