import { formatMonths } from '../locale/format-time.ts';
import { t } from '../locale/translate.ts';
import type { NamingCounts } from '../model/naming-counts.ts';
import './time-bars.css';

interface TimeBarsProps {
  periods: NamingCounts['periods'];
  /** The address that shows the articles of a period. */
  toHash: (period: { start: string; end: string }) => string;
}

/** How much was published over time: a bar for each period, which leads to its articles. Nothing for a single one. */
export function TimeBars({ periods, toHash }: TimeBarsProps) {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || first === last) return null;
  const most = Math.max(...periods.map(({ count }) => count));
  return (
    <figure
      class="time-bars"
      data-testid="time-bars"
      style={{ maxWidth: `max(16rem, ${2 * periods.length}rem)` }}
    >
      <ol aria-label={t('overTime')}>
        {periods.map(({ start, end, count }) => {
          const label = t('countInTime', formatMonths(start, end), count);
          return (
            <li key={start}>
              {count > 0 && (
                <a href={toHash({ start, end })} title={label} aria-label={label}>
                  <span style={{ height: `${(100 * count) / most}%` }} />
                </a>
              )}
            </li>
          );
        })}
      </ol>
      <figcaption class="tabular" aria-hidden="true">
        <span>{formatMonths(first.start, first.end)}</span>
        <span>{formatMonths(last.start, last.end)}</span>
      </figcaption>
    </figure>
  );
}
