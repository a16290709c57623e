import { t } from '../locale/translate.ts';
import type { Article } from '../model/article.ts';
import { listHeadlineFigures } from '../model/list-headline-figures.ts';
import { listRejected, listSecurities } from '../model/list-securities.ts';
import { CopyButton, type Copying } from './copy-button.tsx';
import { ClusterCard } from './cluster-card.tsx';
import { FigureList } from './figure-list.tsx';
import { groupSecurities } from './group-securities.ts';
import { KeyPoints } from './key-points.tsx';
import { Message } from './message.tsx';
import type { ShowPassage } from './passage-link.tsx';
import type { Judging, NoteAbout } from './reject-menu.tsx';
import { RejectedList } from './rejected-list.tsx';
import { Section } from './section.tsx';
import { SecurityList } from './security-list.tsx';

interface ArticleFactsProps extends Judging, Copying {
  article: Article;
  onShow: ShowPassage;
  onNoteAbout: NoteAbout;
}

/** What was read out of an article: figures, key sentences, clusters, securities by kind, the site's own digest. */
export function ArticleFacts({ article, onShow, onCopy, ...actions }: ArticleFactsProps) {
  const figures = listHeadlineFigures(article);
  const securities = listSecurities(article);
  const rejected = listRejected(article);
  const copyTable = (table: 'figures' | 'clusters' | 'securities', label: string) => (
    <CopyButton
      label={label}
      testId={`copy-${table}`}
      onCopy={() => {
        onCopy({ kind: 'table', table });
      }}
    />
  );
  return (
    <>
      {figures.length > 0 && (
        <Section
          title={t('headlineFigures')}
          action={copyTable('figures', t('copyFigures', article.figures.length))}
        >
          <FigureList figures={figures} onShow={onShow} />
        </Section>
      )}
      {article.keyPoints.length > 0 && (
        <Section title={t('keyPoints')}>
          <KeyPoints points={article.keyPoints} onShow={onShow} />
        </Section>
      )}
      <Section
        title={t('clusters')}
        count={article.clusters.length}
        action={article.clusters.length > 0 && copyTable('clusters', t('copyClusters'))}
      >
        {article.clusters.length === 0 && <Message testId="popup-message" text={t('noClusters')} />}
        <ol>
          {article.clusters.map((cluster) => (
            <ClusterCard
              key={cluster.ordinal}
              cluster={cluster}
              text={article.text}
              securities={securities}
              onShow={onShow}
              onCopy={onCopy}
            />
          ))}
        </ol>
      </Section>
      {securities.length === 0 && <Message text={t('noSecurities')} />}
      {groupSecurities(securities).map((group, index) => (
        <Section
          key={group.title}
          title={t(group.title)}
          count={group.securities.length}
          action={index === 0 && copyTable('securities', t('copySecurities'))}
        >
          <SecurityList
            securities={group.securities}
            onShow={onShow}
            onReject={actions.onReject}
            onNoteAbout={actions.onNoteAbout}
          />
        </Section>
      ))}
      {rejected.length > 0 && (
        <Section title={t('rejectedSecurities')} count={rejected.length}>
          <RejectedList rejected={rejected} onTakeBack={actions.onTakeBack} />
        </Section>
      )}
      {article.digest !== null && (
        <Section title={t('siteDigest')}>
          <p lang="zh-CN">{article.digest}</p>
        </Section>
      )}
    </>
  );
}
