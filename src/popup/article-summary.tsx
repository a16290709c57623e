import { t } from '../locale/translate.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { ArticleFacts } from '../ui/article-facts.tsx';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { NoteView } from '../ui/note-view.tsx';
import { PassageLink, type ShowPassage } from '../ui/passage-link.tsx';
import type { Judging } from '../ui/reject-menu.tsx';
import { Section } from '../ui/section.tsx';
import { TagEditor } from '../ui/tag-editor.tsx';

interface ArticleSummaryProps extends Judging {
  article: Article;
  /** Null as long as none can be kept. */
  tags: string[] | null;
  notes: Annotation[];
  onTags: (tags: string[]) => void;
  onShow: ShowPassage;
}

/** What the article is about, in the order in which one wants to know it; the reader's own notes come first. */
export function ArticleSummary({ article, tags, notes, onTags, ...facts }: ArticleSummaryProps) {
  return (
    <div class="article-summary">
      <header>
        <h1 lang="zh-CN">
          <PassageLink passage={article.paragraphs[0] ?? { start: 0, end: 0 }} onShow={facts.onShow}>
            {article.title ?? t('untitled')}
          </PassageLink>
        </h1>
        <ArticleMeta media={article.media} author={article.author} publishedAt={article.publishedAt} />
        {tags && <TagEditor tags={tags} onChange={onTags} testId="popup-tag-input" />}
      </header>
      {notes.length > 0 && (
        <Section title={t('notes')} count={notes.length}>
          <ul>
            {notes.map((note) => (
              <NoteView key={note.id} annotation={note} />
            ))}
          </ul>
        </Section>
      )}
      <ArticleFacts article={article} {...facts} />
    </div>
  );
}
