import { useEffect } from 'preact/hooks';
import { formatMoment } from '../locale/format-time.ts';
import { t } from '../locale/translate.ts';
import type { BinnedAnnotation } from '../messaging/protocol.ts';
import { noteText, quoteOf } from '../model/annotation.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { ViewHeading } from './view-heading.tsx';
import './bin-view.css';

interface BinViewProps {
  /** Null before they are loaded. */
  bin: { articles: ArticleCard[]; annotations: BinnedAnnotation[] } | null;
  onRestoreArticle: (id: string) => void;
  onRestoreAnnotation: (id: string) => void;
}

/** What was deleted in the last 30 days, with the way back. */
export function BinView({ bin, onRestoreArticle, onRestoreAnnotation }: BinViewProps) {
  useEffect(() => {
    document.title = `${t('bin')} · ${t('extensionName')}`;
  }, []);
  const { articles = [], annotations = [] } = bin ?? {};
  return (
    <>
      <header class="masthead">
        <ViewHeading watch={articles.length + annotations.length}>{t('bin')}</ViewHeading>
        <p class="masthead-name">{t('binExplained')}</p>
      </header>
      {bin && articles.length + annotations.length === 0 && <p class="bin-empty">{t('binEmpty')}</p>}
      {articles.length > 0 && (
        <Section title={t('articles')} count={articles.length}>
          <ul>
            {articles.map(({ id, title, deletedAt, noteCount }) => (
              <BinItem
                key={id}
                words={title ?? t('untitled')}
                deletedAt={deletedAt}
                onRestore={() => {
                  onRestoreArticle(id);
                }}
              >
                {noteCount > 0 && t('noteCount', noteCount)}
              </BinItem>
            ))}
          </ul>
        </Section>
      )}
      {annotations.length > 0 && (
        <Section title={t('notes')} count={annotations.length}>
          <ul>
            {annotations.map(({ annotation, title }) => (
              <BinItem
                key={annotation.id}
                words={quoteOf(annotation) ?? noteText(annotation)}
                deletedAt={annotation.deleted}
                onRestore={() => {
                  onRestoreAnnotation(annotation.id);
                }}
              >
                {title ?? t('untitled')}
              </BinItem>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface BinItemProps {
  words: string;
  /** ISO 8601. */
  deletedAt: string | null;
  onRestore: () => void;
  children: string | false;
}

function BinItem({ words, deletedAt, onRestore, children }: BinItemProps) {
  return (
    <li class="bin-item" data-testid="bin-item">
      <p class="bin-item-words" lang="zh-CN">
        {words}
      </p>
      <p class="bin-item-facts">
        {children && <span>{children}</span>}
        <time class="tabular">{deletedAt === null ? '' : t('deletedOn', formatMoment(deletedAt))}</time>
      </p>
      <Button testId="restore" label={t('restoreNamed', words)} onClick={onRestore}>
        {t('restore')}
      </Button>
    </li>
  );
}
