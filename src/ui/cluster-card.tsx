import type { ComponentChildren } from 'preact';
import { t } from '../locale/translate.ts';
import type { Cluster } from '../model/cluster.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import type { Passage } from '../model/passage.ts';
import { Chip } from './chip.tsx';
import { CopyButton, type Copying } from './copy-button.tsx';
import { findInPassage } from './find-in-passage.ts';
import { PassageLink, type ShowPassage } from './passage-link.tsx';
import './cluster-card.css';

interface ClusterCardProps extends Copying {
  cluster: Cluster;
  /** The article's text and all its securities: a cluster points into both. */
  text: string;
  securities: NamedSecurity[];
  onShow: ShowPassage;
}

/** An industry cluster: who leads it, what it is to become, what is built, how much, which securities. */
export function ClusterCard({ cluster, text, securities, onShow, onCopy }: ClusterCardProps) {
  const words = (list: string[]) =>
    list.map((item) => (
      <PassageLink key={item} passage={findInPassage(text, cluster, item)} onShow={onShow}>
        {item}
      </PassageLink>
    ));
  const named = securities.filter(({ secid }) => cluster.secids.includes(secid));
  return (
    <li class="cluster-card" data-testid="cluster">
      <div class="cluster-card-head">
        <h3 class="cluster-card-name" lang="zh-CN">
          <span class="cluster-card-ordinal tabular">{cluster.ordinal}</span>
          <PassageLink passage={findInPassage(text, cluster, cluster.name)} onShow={onShow}>
            {cluster.name}
          </PassageLink>
        </h3>
        <CopyButton
          label={t('copyNamed', cluster.name)}
          testId="copy-cluster"
          onCopy={() => {
            onCopy({ kind: 'cluster', cluster });
          }}
        />
      </div>
      <dl>
        <Row title={t('clusterLeads')} items={words(cluster.leads)} />
        <Row title={t('clusterGoals')} items={words(cluster.goals)} />
        <Row title={t('clusterProjects')} items={words(cluster.projects)} />
        <Row
          title={t('clusterFigures')}
          items={cluster.figures.map((figure) => (
            <PassageLink key={figure.start} passage={figure} onShow={onShow} look="tabular">
              {figure.label === null ? figure.surface : `${figure.label} ${figure.surface}`}
            </PassageLink>
          ))}
        />
        <Row
          title={t('clusterSecurities')}
          items={named.map((security) => (
            <PassageLink key={security.secid} passage={placeInCluster(security, cluster)} onShow={onShow}>
              <Chip name={security.name} code={security.code} />
            </PassageLink>
          ))}
        />
      </dl>
    </li>
  );
}

/** The first mention inside the cluster's own passage; the passage where the security is named elsewhere only. */
function placeInCluster({ mentions }: NamedSecurity, cluster: Cluster): Passage {
  const inside = mentions.find(
    ({ start, end }) => start >= cluster.start && end <= cluster.end && end > start,
  );
  return inside ?? cluster;
}

function Row({ title, items }: { title: string; items: ComponentChildren[] }) {
  if (items.length === 0) return null;
  return (
    <div class="cluster-card-row">
      <dt>{title}</dt>
      <dd lang="zh-CN">
        {items.map((item, index) => (
          <span key={index} class="cluster-card-item">
            {item}
          </span>
        ))}
      </dd>
    </div>
  );
}
