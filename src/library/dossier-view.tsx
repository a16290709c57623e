import { useEffect } from 'preact/hooks';
import { formatPrintedTime } from '../locale/format-time.ts';
import { kindName } from '../locale/kind-name.ts';
import { marketName } from '../locale/market-name.ts';
import { t } from '../locale/translate.ts';
import type { FigureOfArticle } from '../messaging/protocol.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { toSecurity } from '../model/secid.ts';
import type { Settings } from '../model/settings.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Section } from '../ui/section.tsx';
import type { Dossier } from './browse-pages.ts';
import { FoundNote, type FoundNoteProps } from './found-note.tsx';
import { MoreButton } from './more-button.tsx';
import { toArticleHash } from './route.ts';
import { ViewHeading } from './view-heading.tsx';
import './browse.css';

interface DossierViewProps {
  dossier: Dossier;
  colourNames: Settings['colourNames'];
  onMoreCards: () => void;
  onMoreFigures: () => void;
  onMoreNotes: () => void;
  onCopyFigures: (figures: FigureOfArticle[]) => void;
  onCopyNote: FoundNoteProps['onCopy'];
}

/** Everything saved about one security or board: notes, figures beside its name, and the articles that name it. */
export function DossierView({ dossier, colourNames, ...more }: DossierViewProps) {
  const { secid, cards, figures, notes } = dossier;
  const security = cards[0]?.securities.find((one) => one.secid === secid) ?? toSecurity(secid, '');
  const name = security && security.name !== '' ? security.name : secid;
  useEffect(() => {
    document.title = `${name} · ${t('extensionName')}`;
  }, [name]);
  return (
    <div class="dossier">
      <header class="masthead">
        <ViewHeading lang="zh-CN" watch={name}>
          {name}
        </ViewHeading>
        {security && (
          <p class="masthead-name tabular">
            {security.code} {kindName(security)}
            {security.kind !== 'board' && ` ${marketName(security.market, security.code)}`}
          </p>
        )}
      </header>
      {cards.length === 0 && notes.notes.length === 0 && <p class="browse-none">{t('dossierNone')}</p>}
      {notes.notes.length > 0 && (
        <Section title={t('notes')}>
          <ul class="found-notes">
            {notes.notes.map((note) => (
              <FoundNote
                key={note.annotation.id}
                {...note}
                colourNames={colourNames}
                onCopy={more.onCopyNote}
              />
            ))}
          </ul>
          {notes.next !== null && <MoreButton onMore={more.onMoreNotes} watch={notes.notes.length} />}
        </Section>
      )}
      {figures.length > 0 && (
        <Section
          title={t('figuresNear')}
          action={
            <CopyButton
              label={t('copyFigures', figures.length)}
              testId="copy-figures"
              isMain
              onCopy={() => {
                more.onCopyFigures(figures);
              }}
            />
          }
        >
          <FigureTable figures={figures} />
          {dossier.nextFigure !== null && <MoreButton onMore={more.onMoreFigures} watch={figures.length} />}
        </Section>
      )}
      {cards.length > 0 && (
        <Section title={t('articles')}>
          <ul>
            {cards.map((card) => (
              <DossierArticle key={card.id} card={card} />
            ))}
          </ul>
          {dossier.nextCard !== null && <MoreButton onMore={more.onMoreCards} watch={cards.length} />}
        </Section>
      )}
    </div>
  );
}

function DossierArticle({ card }: { card: ArticleCard }) {
  return (
    <li class="dossier-article" data-row data-testid="dossier-article" data-id={card.id}>
      <a href={toArticleHash(card.id)} lang="zh-CN">
        {card.title ?? t('untitled')}
      </a>
      <ArticleMeta media={card.media} publishedAt={card.publishedAt} />
    </li>
  );
}

function FigureTable({ figures }: { figures: FigureOfArticle[] }) {
  return (
    <table class="figure-table">
      <thead>
        <tr>
          <th scope="col">{t('date')}</th>
          <th scope="col">{t('figure')}</th>
          <th scope="col">{t('sentence')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ articleId, title, publishedAt, figure, sentence }) => (
          <tr key={`${articleId}${figure.start}`} data-testid="figure-near">
            <td class="tabular figure-table-date">
              {publishedAt === null ? '' : formatPrintedTime(publishedAt.slice(0, 10))}
            </td>
            <td lang="zh-CN">
              <span class="figure-table-surface tabular">{figure.surface}</span>{' '}
              <span class="figure-table-label">{figure.label}</span>
            </td>
            <td lang="zh-CN">
              {sentence} <a href={toArticleHash(articleId)}>{title ?? t('untitled')}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
