import { formatPrintedTime } from '../locale/format-time.ts';
import { t } from '../locale/translate.ts';
import type { FigureOfArticle } from '../messaging/protocol.ts';
import { toArticleHash } from './route.ts';

/** The figures beside a security's name, each with its sentence and the way to its article. */
export function FigureTable({ figures }: { figures: FigureOfArticle[] }) {
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
