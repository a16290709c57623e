import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import type { SearchOrder } from '../model/search-hit.ts';
import type { Search } from './route.ts';
import './search-field.css';

interface SearchFieldProps {
  search: Search;
  onSearch: (search: Search) => void;
  /** Whether it is to take the focus. */
  wantsFocus: boolean;
  onFocus: () => void;
}

const orders: SearchOrder[] = ['newest', 'relevance'];

/** Looks for what is typed at every key; while an input method composes, only once it has ended. */
export function SearchField({ search, onSearch, wantsFocus, onFocus }: SearchFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Apart from the address, which must not come between an input method and its field.
  const [text, setText] = useState(search.query);
  const asked = useRef(search.query);
  useEffect(() => {
    if (search.query === asked.current) return;
    asked.current = search.query;
    setText(search.query);
  }, [search.query]);
  useEffect(() => {
    if (!wantsFocus) return;
    input.current?.focus();
    input.current?.select();
    onFocus();
  }, [wantsFocus]);
  const ask = (query: string) => {
    if (query === asked.current) return;
    asked.current = query;
    onSearch({ ...search, query });
  };
  return (
    <search class="search-field">
      <label class="unseen" for={id}>
        {t('search')}
      </label>
      <input
        id={id}
        ref={input}
        type="search"
        value={text}
        placeholder={t('searchPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        data-testid="search"
        onInput={({ currentTarget, isComposing }) => {
          setText(currentTarget.value);
          if (!isComposing) ask(currentTarget.value);
        }}
        onCompositionEnd={({ currentTarget }) => {
          setText(currentTarget.value);
          ask(currentTarget.value);
        }}
      />
      {search.query.trim() !== '' && (
        <select
          aria-label={t('order')}
          value={search.order}
          data-testid="search-order"
          onChange={({ currentTarget }) => {
            const order = orders.find((one) => one === currentTarget.value) ?? 'newest';
            onSearch({ ...search, order });
          }}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {t(`order_${order}`)}
            </option>
          ))}
        </select>
      )}
    </search>
  );
}
