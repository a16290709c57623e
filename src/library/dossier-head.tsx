import { kindName } from '../locale/kind-name.ts';
import { marketName } from '../locale/market-name.ts';
import { t } from '../locale/translate.ts';
import type { NamingCounts } from '../model/naming-counts.ts';
import type { Security } from '../model/security.ts';
import { toPeriodQuery } from './to-period-query.ts';
import { toListHash } from './route.ts';
import { TimeBars } from './time-bars.tsx';
import { ViewHeading } from './view-heading.tsx';

type PartName = 'notes' | 'figures' | 'articles';

/** A part of the dossier; nothing leads to one that is empty. `isMore`: there are more than that were counted. */
interface Part {
  id: PartName;
  title: string;
  count: number;
  isMore: boolean;
}

interface DossierHeadProps {
  name: string;
  /** Null where the address names none. */
  security: Security | null;
  counts: NamingCounts | null;
  parts: Part[];
  watch: unknown;
}

/** The id of the element that holds a part of the dossier. */
export function partId(part: PartName): string {
  return `dossier-${part}`;
}

/** What the dossier is of, how much of each kind there is, with the way to it, and when it was in the news. */
export function DossierHead({ name, security, counts, parts, watch }: DossierHeadProps) {
  return (
    <div class="dossier-head">
      <header class="masthead">
        <ViewHeading lang="zh-CN" watch={watch}>
          {name}
        </ViewHeading>
        {security && (
          <p class="masthead-name tabular">
            {security.code} {kindName(security)}
            {security.kind !== 'board' && ` ${marketName(security.market, security.code)}`}
          </p>
        )}
        <nav class="dossier-parts" aria-label={t('dossierParts')}>
          {parts
            .filter(({ count, isMore }) => count > 0 || isMore)
            .map(({ id, title, count, isMore }) => (
              <button
                key={id}
                type="button"
                data-testid={`to-${id}`}
                onClick={() => {
                  goTo(id);
                }}
              >
                {title} <span class="tabular">{`${count}${isMore ? '+' : ''}`}</span>
              </button>
            ))}
        </nav>
      </header>
      {/* Its place is kept, so that nothing is pushed down as it comes. */}
      {counts === null && <div class="time-bars-place" />}
      {counts && security && (
        <TimeBars
          periods={counts.periods}
          toHash={(period) => toListHash({ query: toPeriodQuery(security, period), order: 'newest' })}
        />
      )}
    </div>
  );
}

/** By script and not by a link: the hash of the address is the view's. */
function goTo(part: PartName): void {
  const element = document.getElementById(partId(part));
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start', behavior: 'instant' });
}
