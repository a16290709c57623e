import { t } from '../locale/translate.ts';
import type { QueryProblem } from '../model/query-problem.ts';
import { parseQuery } from '../search/parse-query.ts';
import type { Filter } from '../search/query.ts';
import { toQueryText } from '../search/to-query-text.ts';

interface QueryFactsProps {
  query: string;
  problems: QueryProblem[];
  onQuery: (query: string) => void;
}

const problemKeys = {
  'unclosed-quote': 'queryUnclosedQuote',
  'empty-filter': 'queryEmptyFilter',
  'bad-date': 'queryBadDate',
  'unknown-has': 'queryUnknownHas',
  'too-many': 'queryTooMany',
  'too-long': 'queryTooLong',
} as const satisfies Record<QueryProblem['kind'], string>;

/** What of a query is a filter, each with a way to take it off, and what of it could not be looked for. */
export function QueryFacts({ query, problems, onQuery }: QueryFactsProps) {
  const { terms } = parseQuery(query);
  const filters = terms.filter((term) => term.type === 'filter');
  return (
    <div class="query-facts">
      {filters.length > 0 && (
        <ul class="query-filters" aria-label={t('filters')}>
          {filters.map((filter, index) => (
            <li key={index} class="query-filter" data-testid="filter">
              <span>
                {t(`filter_${filter.field}`)} <span lang="zh-CN">{filter.value}</span>
              </span>
              <button
                type="button"
                aria-label={t('removeFilter', toWords(filter))}
                onClick={() => {
                  onQuery(toQueryText(terms.filter((term) => term !== filter)));
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {problems.map(({ kind, start, end }) => (
          <p key={`${kind}${start}`} class="query-problem" data-testid="query-problem">
            {t(problemKeys[kind], toShort(query.slice(start, end)))}
          </p>
        ))}
      </div>
    </div>
  );
}

function toWords({ field, value }: Filter): string {
  return `${t(`filter_${field}`)} ${value}`;
}

const shown = 30;

function toShort(words: string): string {
  return words.length > shown ? `${words.slice(0, shown).toWellFormed()}…` : words.toWellFormed();
}
