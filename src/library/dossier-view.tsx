import { useEffect } from 'preact/hooks';
import { kindName } from '../locale/kind-name.ts';
import { marketName } from '../locale/market-name.ts';
import { t } from '../locale/translate.ts';
import type { FigureOfArticle, NoteOfArticle } from '../messaging/protocol.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { toSecurity } from '../model/secid.ts';
import type { Security } from '../model/security.ts';
import type { Settings } from '../model/settings.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Section } from '../ui/section.tsx';
import { ArticleTools } from './article-tools.tsx';
import { FigureTable } from './figure-table.tsx';
import type { FoundNoteProps } from './found-note.tsx';
import { FoundNotes } from './found-notes.tsx';
import type { ListRows } from './list-rows.ts';
import { MoreButton } from './more-button.tsx';
import { countRows, hasMore } from './paged-rows.ts';
import { toArticleHash } from './route.ts';
import { RowCheckbox } from './row-checkbox.tsx';
import type { Selecting } from './selection-tools.tsx';
import type { SelectingNotes } from './to-selecting.ts';
import { useScrollPlace } from './use-scroll-place.ts';
import { ViewHeading } from './view-heading.tsx';
import { type RowPlace, VirtualList } from './virtual-list.tsx';
import './browse.css';

interface DossierViewProps {
  secid: string;
  /** As an article names it; null where none does. */
  security: Security | null;
  cards: ListRows<ArticleCard>;
  figures: ListRows<FigureOfArticle>;
  notes: ListRows<NoteOfArticle>;
  selecting: Selecting;
  selectingNotes: SelectingNotes;
  colourNames: Settings['colourNames'];
  onCopyFigures: (figures: FigureOfArticle[]) => void;
  onCopyNote: FoundNoteProps['onCopy'];
}

/** What an article may be high, in CSS pixels. */
const estimate = 62;

/** Everything saved about one security or board: notes, figures beside its name, and the articles that name it. */
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
      <header class="masthead">
        <ViewHeading lang="zh-CN" watch={cardCount + noteCount}>
          {name}
        </ViewHeading>
        {security && (
          <p class="masthead-name tabular">
            {security.code} {kindName(security)}
            {security.kind !== 'board' && ` ${marketName(security.market, security.code)}`}
          </p>
        )}
      </header>
      {cardCount === 0 && noteCount === 0 && <p class="browse-none">{t('dossierNone')}</p>}
      {noteCount > 0 && (
        <Section title={t('notes')}>
          <FoundNotes
            rows={notes}
            selecting={props.selectingNotes}
            colourNames={props.colourNames}
            isEndless={false}
            onCopy={props.onCopyNote}
          />
        </Section>
      )}
      {(near.length > 0 || hasMore(figures.pages)) && (
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
          <FigureTable figures={near} />
          {hasMore(figures.pages) && <MoreButton onMore={figures.onMore} />}
        </Section>
      )}
      {cardCount > 0 && (
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
      )}
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
