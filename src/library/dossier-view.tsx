import { useEffect } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import type { FigureOfArticle, NoteOfArticle } from '../messaging/protocol.ts';
import type { NamingCounts } from '../model/naming-counts.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { toSecurity } from '../model/secid.ts';
import type { Security } from '../model/security.ts';
import type { Settings } from '../model/settings.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Section } from '../ui/section.tsx';
import { ArticleTools } from './article-tools.tsx';
import { DossierHead, partId } from './dossier-head.tsx';
import type { FoundNoteProps } from './found-note.tsx';
import { FoundNotes } from './found-notes.tsx';
import type { ListRows } from './list-rows.ts';
import { NearFigures } from './near-figures.tsx';
import { countRows, hasMore } from './paged-rows.ts';
import { toArticleHash } from './route.ts';
import { RowCheckbox } from './row-checkbox.tsx';
import type { Selecting } from './selection-tools.tsx';
import type { SelectingNotes } from './to-selecting.ts';
import { useScrollPlace } from './use-scroll-place.ts';
import { type RowPlace, VirtualList } from './virtual-list.tsx';
import './browse.css';
import './dossier-view.css';

interface DossierViewProps {
  secid: string;
  /** As an article names it; null where none does. */
  security: Security | null;
  /** Null before it is counted. */
  counts: NamingCounts | null;
  showsAllFigures: boolean;
  cards: ListRows<ArticleCard>;
  figures: ListRows<FigureOfArticle>;
  notes: ListRows<NoteOfArticle>;
  selecting: Selecting;
  selectingNotes: SelectingNotes;
  colourNames: Settings['colourNames'];
  onAllFigures: (isWanted: boolean) => void;
  onCopyFigures: (figures: FigureOfArticle[]) => void;
  onCopyNote: FoundNoteProps['onCopy'];
}

/** What an article may be high, in CSS pixels. */
const estimate = 62;

/**
 * Everything saved about one security or board: how much and when, notes, figures beside its name, and the articles that name
 * it. There may be many of each, so the head leads to each, and wide windows show figures beside the articles.
 */
export function DossierView({ secid, cards, figures, notes, ...props }: DossierViewProps) {
  const security = props.security ?? toSecurity(secid, '');
  const name = security && security.name !== '' ? security.name : secid;
  useEffect(() => {
    document.title = `${name} · ${t('extensionName')}`;
  }, [name]);
  useScrollPlace(`security ${secid}`);
  const [cardCount, noteCount] = [countRows(cards.pages), countRows(notes.pages)];
  const near = figures.pages.flatMap(({ rows }) => rows ?? []);
  return (
    <div class="dossier">
      <DossierHead
        {...{ name, security }}
        counts={props.counts}
        watch={cardCount + noteCount}
        parts={[
          { id: 'notes', title: t('notes'), count: noteCount, isMore: hasMore(notes.pages) },
          { id: 'figures', title: t('figures'), count: near.length, isMore: hasMore(figures.pages) },
          props.counts === null
            ? { id: 'articles', title: t('articles'), count: cardCount, isMore: hasMore(cards.pages) }
            : { id: 'articles', title: t('articles'), count: props.counts.total, isMore: false },
        ]}
      />
      {cardCount === 0 && noteCount === 0 && <p class="browse-none">{t('dossierNone')}</p>}
      <div class="dossier-columns">
        {noteCount > 0 && (
          <div class="dossier-notes" id={partId('notes')} tabIndex={-1}>
            <Section title={t('notes')}>
              <FoundNotes
                rows={notes}
                selecting={props.selectingNotes}
                colourNames={props.colourNames}
                isEndless={false}
                onCopy={props.onCopyNote}
              />
            </Section>
          </div>
        )}
        {(near.length > 0 || hasMore(figures.pages)) && (
          <div class="dossier-figures" id={partId('figures')} tabIndex={-1}>
            <Section
              title={t('figuresNear')}
              action={
                <CopyButton
                  label={t('copyFigures', near.length)}
                  testId="copy-figures"
                  isMain
                  onCopy={() => {
                    props.onCopyFigures(near);
                  }}
                />
              }
            >
              <NearFigures
                figures={near}
                isUnfolded={props.showsAllFigures}
                onUnfold={props.onAllFigures}
                onMore={hasMore(figures.pages) ? figures.onMore : null}
              />
            </Section>
          </div>
        )}
        {cardCount > 0 && (
          <div class="dossier-articles" id={partId('articles')} tabIndex={-1}>
            <Section title={t('articles')}>
              <ArticleTools selecting={props.selecting} />
              <VirtualList key={cards.key} rows={cards} label={t('articles')} estimate={estimate}>
                {(card, place) => (
                  <DossierArticle
                    card={card}
                    place={place}
                    isSelected={props.selecting.selected.has(card.id)}
                    onToggle={(isRange) => {
                      props.selecting.onToggle(card.id, card.id, isRange);
                    }}
                  />
                )}
              </VirtualList>
            </Section>
          </div>
        )}
      </div>
    </div>
  );
}

interface DossierArticleProps {
  card: ArticleCard;
  place: RowPlace;
  isSelected: boolean;
  onToggle: (isRange: boolean) => void;
}

function DossierArticle({ card, place, isSelected, onToggle }: DossierArticleProps) {
  const title = card.title ?? t('untitled');
  return (
    <article
      {...place}
      class="dossier-article selectable-row"
      aria-label={title}
      data-kind="article"
      data-testid="dossier-article"
    >
      <RowCheckbox label={t('selectArticle', title)} isSelected={isSelected} onToggle={onToggle} />
      <a href={toArticleHash(card.id)} lang="zh-CN">
        {title}
      </a>
      <ArticleMeta media={card.media} publishedAt={card.publishedAt} />
    </article>
  );
}
