import { useEffect, useRef } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import { Button } from '../ui/button.tsx';

/** Asks for the next page, by itself when the reader comes near the end of what is there. `watch` changes with every page. */
export function MoreButton({ onMore, watch }: { onMore: () => void; watch: unknown }) {
  const place = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  more.current = onMore;
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more.current();
      },
      { rootMargin: '600px' },
    );
    if (place.current) observer.observe(place.current);
    return () => {
      observer.disconnect();
    };
  }, [watch]);
  return (
    <div ref={place} class="more-button">
      <Button onClick={onMore}>{t('more')}</Button>
    </div>
  );
}
