import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';

/** Asks for the next page of a list. */
export function MoreButton({ onMore }: { onMore: () => void }) {
  return (
    <div class="more-button">
      <Button onClick={onMore}>{t('more')}</Button>
    </div>
  );
}
