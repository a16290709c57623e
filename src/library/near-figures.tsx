import { formatPrintedTime } from '../locale/format-time.ts';
import { t } from '../locale/translate.ts';
import type { FigureOfArticle } from '../messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { MoreButton } from './more-button.tsx';
import { toArticleHash } from './route.ts';
import { toSentences } from './to-sentences.ts';
import './near-figures.css';

interface NearFiguresProps {
  figures: FigureOfArticle[];
  isUnfolded: boolean;
  onUnfold: (isWanted: boolean) => void;
  /** Asks for those of earlier articles; null where there are none. */
  onMore: (() => void) | null;
}

/** Of so many articles the figures are shown at first. */
const shownArticles = 4;

/** The figures beside a security's name by article, the newest first; of the first few articles until more is wanted. */
export function NearFigures({ figures, isUnfolded, onUnfold, onMore }: NearFiguresProps) {
  const articles = toSentences(figures);
  const shown = isUnfolded ? articles : articles.slice(0, shownArticles);
  const count = shown.reduce((sum, article) => sum + article.count, 0);
  return (
    <>
      <ol class="near-figures">
        {shown.map(({ articleId, title, publishedAt, sentences }) => (
          <li key={articleId}>
            <p class="near-figures-article">
              {publishedAt !== null && (
                <time class="tabular" dateTime={publishedAt}>
                  {formatPrintedTime(publishedAt.slice(0, 10))}
                </time>
              )}
              <a lang="zh-CN" href={toArticleHash(articleId)}>
                {title ?? t('untitled')}
              </a>
            </p>
            {sentences.map(({ sentence, figures: inside }) => (
              <div key={inside[0]?.start} data-testid="figure-near" lang="zh-CN">
                <ul class="near-figures-values">
                  {inside.map(({ start, surface, label }) => (
                    <li key={start}>
                      {label !== null && <span class="near-figures-label">{label} </span>}
                      <span class="near-figures-surface tabular">{surface}</span>
                    </li>
                  ))}
                </ul>
                <p class="near-figures-sentence">{sentence}</p>
              </div>
            ))}
          </li>
        ))}
      </ol>
      {articles.length > shownArticles && (
        <div class="more-button">
          <Button
            testId="unfold-figures"
            isExpanded={isUnfolded}
            onClick={() => {
              onUnfold(!isUnfolded);
            }}
          >
            {isUnfolded ? t('latestFigures') : t('moreFigures', figures.length - count)}
          </Button>
        </div>
      )}
      {onMore && shown.length === articles.length && <MoreButton onMore={onMore} />}
    </>
  );
}
