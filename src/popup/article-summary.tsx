import { t } from '../locale/translate.ts';
import type { Article } from '../model/article.ts';
import type { PlacedAnnotation } from '../model/placed-annotation.ts';
import type { StorySource } from '../model/story-source.ts';
import { type Annotating, AnnotationItem } from '../ui/annotation-item.tsx';
import { ArticleFacts } from '../ui/article-facts.tsx';
import { ArticleMeta } from '../ui/article-meta.tsx';
import type { Copying } from '../ui/copy-button.tsx';
import { PassageLink } from '../ui/passage-link.tsx';
import type { Judging, NoteAbout } from '../ui/reject-menu.tsx';
import { SameStory } from '../ui/same-story.tsx';
import { Section } from '../ui/section.tsx';
import { TagEditor } from '../ui/tag-editor.tsx';

interface ArticleSummaryProps extends Judging, Omit<Annotating, 'onCopy'>, Copying {
  article: Article;
  /** Null as long as none can be kept. */
  tags: string[] | null;
  placed: PlacedAnnotation[];
  sources: StorySource[];
  onNoteAbout: NoteAbout;
  onTags: (tags: string[]) => void;
}

/** What the article is about, in the order in which one wants to know it; the reader's own notes come first. */
export function ArticleSummary({ article, tags, placed, sources, onTags, ...actions }: ArticleSummaryProps) {
  return (
    <div class="article-summary">
      <header>
        <h1 lang="zh-CN">
          <PassageLink passage={article.paragraphs[0] ?? { start: 0, end: 0 }} onShow={actions.onShow}>
            {article.title ?? t('untitled')}
          </PassageLink>
        </h1>
        <ArticleMeta media={article.media} author={article.author} publishedAt={article.publishedAt} />
        {tags && <TagEditor tags={tags} onChange={onTags} testId="popup-tag-input" />}
      </header>
      {placed.length > 0 && (
        <Section title={t('notes')} count={placed.length}>
          <ul>
            {placed.map((one) => (
              <AnnotationItem key={one.annotation.id} placed={one} {...actions} />
            ))}
          </ul>
        </Section>
      )}
      <SameStory sources={sources} colourNames={actions.colourNames} />
      <ArticleFacts article={article} {...actions} />
    </div>
  );
}
