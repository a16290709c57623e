import { useEffect } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import type { BinnedAnnotation } from '../messaging/protocol.ts';
import { noteText, quoteOf } from '../model/annotation.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { Section } from '../ui/section.tsx';
import { BinItem } from './bin-item.tsx';
import { BinTools, type Restoring } from './bin-tools.tsx';
import type { ListRows } from './list-rows.ts';
import { countRows } from './paged-rows.ts';
import { binHash } from './route.ts';
import { useScrollPlace } from './use-scroll-place.ts';
import { ViewHeading } from './view-heading.tsx';
import { VirtualList } from './virtual-list.tsx';
import './bin-view.css';

interface BinViewProps {
  /** Null before they are loaded. */
  articles: ListRows<ArticleCard> | null;
  notes: ListRows<BinnedAnnotation> | null;
  restoringArticles: Restoring;
  restoringNotes: Restoring;
}

/** What an item may be high, in CSS pixels. */
const estimate = 68;

/** What was deleted in the last 30 days, with the way back. */
export function BinView({ articles, notes, restoringArticles, restoringNotes }: BinViewProps) {
  useEffect(() => {
    document.title = `${t('bin')} · ${t('extensionName')}`;
  }, []);
  useScrollPlace(binHash);
  const [articleCount, noteCount] = [countRows(articles?.pages ?? []), countRows(notes?.pages ?? [])];
  return (
    <>
      <header class="masthead">
        <ViewHeading watch={articleCount + noteCount}>{t('bin')}</ViewHeading>
        <p class="masthead-name">{t('binExplained')}</p>
      </header>
      {articles && notes && articleCount + noteCount === 0 && <p class="bin-empty">{t('binEmpty')}</p>}
      {articles && articleCount > 0 && (
        <Section title={t('articles')}>
          <BinTools {...restoringArticles} testId="restore-articles" />
          {/* By a button: the notes are to be reached below them. */}
          <VirtualList
            key={articles.key}
            rows={articles}
            label={t('articles')}
            estimate={estimate}
            isEndless={noteCount === 0}
          >
            {({ id, title, deletedAt, noteCount: count }, place) => (
              <BinItem
                {...{ id, place, deletedAt }}
                kind="article"
                words={title ?? t('untitled')}
                facts={count > 0 ? t('noteCount', count) : null}
                restoring={restoringArticles}
              />
            )}
          </VirtualList>
        </Section>
      )}
      {notes && noteCount > 0 && (
        <Section title={t('notes')}>
          <BinTools {...restoringNotes} testId="restore-notes" />
          <VirtualList key={notes.key} rows={notes} label={t('notes')} estimate={estimate}>
            {({ annotation, title }, place) => (
              <BinItem
                {...{ id: annotation.id, place, deletedAt: annotation.deleted }}
                kind="note"
                articleId={annotation.articleId}
                words={quoteOf(annotation) ?? noteText(annotation)}
                facts={title ?? t('untitled')}
                restoring={restoringNotes}
              />
            )}
          </VirtualList>
        </Section>
      )}
    </>
  );
}
