import { formatMoment } from '../locale/format-time.ts';
import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';
import type { Restoring } from './bin-tools.tsx';
import { RowCheckbox } from './row-checkbox.tsx';
import type { RowKind } from './selection.ts';
import type { RowPlace } from './virtual-list.tsx';

interface BinItemProps {
  id: string;
  kind: RowKind;
  /** Of a note, that of its article. */
  articleId?: string;
  place: RowPlace;
  words: string;
  /** What else is to be said of it. */
  facts: string | null;
  /** ISO 8601. */
  deletedAt: string | null;
  restoring: Restoring;
}

/** Something in the bin. */
export function BinItem({ id, kind, articleId = id, place, words, restoring, ...props }: BinItemProps) {
  const { facts, deletedAt } = props;
  return (
    <article
      {...place}
      class="bin-item"
      aria-label={words}
      data-kind={kind}
      data-article={articleId}
      data-testid="bin-item"
    >
      <RowCheckbox
        label={t(kind === 'article' ? 'selectArticle' : 'selectNote', words)}
        isSelected={restoring.selected.has(id)}
        onToggle={(isRange) => {
          restoring.onToggle(id, articleId, isRange);
        }}
      />
      <p class="bin-item-words" lang="zh-CN">
        {words}
      </p>
      <p class="bin-item-facts">
        {facts !== null && <span>{facts}</span>}
        <time class="tabular">{deletedAt === null ? '' : t('deletedOn', formatMoment(deletedAt))}</time>
      </p>
      <Button
        testId="restore"
        label={t('restoreNamed', words)}
        onClick={() => {
          restoring.onRestore([id]);
        }}
      >
        {t('restore')}
      </Button>
    </article>
  );
}
