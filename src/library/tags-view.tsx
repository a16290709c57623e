import { useEffect, useState } from 'preact/hooks';
import { t } from '../locale/translate.ts';
import type { TagChange } from '../model/replace-tags.ts';
import { Button } from '../ui/button.tsx';
import type { TagCount } from './browse-feeds.ts';
import { TagNameField } from './tag-name-field.tsx';
import { toListHash, toNotesHash } from './route.ts';
import { toTagQuery } from './to-tag-query.ts';
import { ViewHeading } from './view-heading.tsx';
import './browse.css';

interface TagsViewProps {
  /** Null before they are loaded. */
  tags: TagCount[] | null;
  onChange: (change: TagChange) => void;
}

/** Every tag with what bears it. One can be renamed; several become one; they can be removed; all with a way back. */
export function TagsView({ tags, onChange }: TagsViewProps) {
  const [selected, setSelected] = useState<string[]>([]);
  useEffect(() => {
    document.title = `${t('tags')} · ${t('extensionName')}`;
  }, []);
  const chosen = tags?.map(({ tag }) => tag).filter((tag) => selected.includes(tag)) ?? [];
  const change = (from: string[], to: string | null) => {
    setSelected([]);
    onChange({ from, to });
  };
  return (
    <>
      <header class="masthead">
        <ViewHeading watch={tags?.length}>{t('tags')}</ViewHeading>
      </header>
      {tags?.length === 0 && <p class="browse-none">{t('tagsNone')}</p>}
      {chosen.length > 0 && (
        <div class="toolbar tag-tools">
          <TagNameField
            label={chosen.length === 1 ? t('renameTag') : t('mergeTags', chosen.length)}
            testId="tag-merge"
            onName={(name) => {
              change(chosen, name);
            }}
          />
          <Button
            look="quiet"
            testId="tags-remove"
            onClick={() => {
              change(chosen, null);
            }}
          >
            {t('deleteSelected')}
          </Button>
        </div>
      )}
      <ul>
        {tags?.map(({ tag, articles, notes }) => (
          <li key={tag} class="tag-row" data-row data-testid="tag-row">
            <input
              type="checkbox"
              aria-label={t('selectTag', tag)}
              checked={selected.includes(tag)}
              onChange={() => {
                setSelected((now) => (now.includes(tag) ? now.filter((one) => one !== tag) : [...now, tag]));
              }}
            />
            <a href={toListHash({ query: toTagQuery(tag), order: 'newest' })}>#{tag}</a>
            <span class="browse-count tabular">{t('articleCount', articles)}</span>
            {notes === 0 ? (
              <span class="browse-count tabular">{t('noteCount', notes)}</span>
            ) : (
              <a class="browse-count tabular" href={toNotesHash({ colour: null, tag })}>
                {t('noteCount', notes)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
