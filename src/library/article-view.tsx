import { useEffect, useMemo, useRef } from 'preact/hooks';
import { formatMoment } from '../locale/format-time.ts';
import { t } from '../locale/translate.ts';
import { securityNameIn } from '../model/list-securities.ts';
import type { Passage } from '../model/passage.ts';
import { isInText } from '../model/placed-annotation.ts';
import type { Revision } from '../model/revision.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import type { StorySource } from '../model/story-source.ts';
import { toNoteId } from '../ui/annotation-item.tsx';
import { ArticleFacts } from '../ui/article-facts.tsx';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton, type Copying } from '../ui/copy-button.tsx';
import type { Judging, NoteAbout } from '../ui/reject-menu.tsx';
import { SameStory } from '../ui/same-story.tsx';
import { Section } from '../ui/section.tsx';
import { TagEditor } from '../ui/tag-editor.tsx';
import { ExportBar } from './export-bar.tsx';
import type { ExportFormat } from '../export/export-formats.ts';
import { NoteList, type NoteListProps } from './note-list.tsx';
import { showMark } from './note-marks.ts';
import { RevisionPicker } from './revision-picker.tsx';
import { SavedText, showInText } from './saved-text.tsx';
import type { Busy } from './state.ts';
import { useMargin } from './use-margin.ts';
import { ViewHeading } from './view-heading.tsx';
import './article-view.css';
import './margin.css';

interface ArticleViewProps
  extends Omit<NoteListProps, 'onShow' | 'securityName' | 'onCopy'>, Judging, Copying {
  article: SavedArticle;
  revisions: Revision[];
  /** The hash of the wording that is shown; null for the saved one. */
  shownRevision: string | null;
  onRevision: (revision: string | null) => void;
  onNoteAbout: NoteAbout;
  /** Where else the same story is saved. */
  sources: StorySource[];
  busy: Busy;
  onTags: (tags: string[]) => void;
  onDeleteArticle: () => void;
  onExport: (format: ExportFormat) => void;
}

/**
 * One saved article: its notes, its text, and what was read out of it. In a wide window each note stands beside its words, and
 * what was read out beside them or below.
 */
export function ArticleView({
  article,
  revisions,
  shownRevision,
  onRevision,
  busy,
  onTags,
  onDeleteArticle,
  onExport,
  onReject,
  onTakeBack,
  onNoteAbout,
  onCopy,
  sources,
  ...notes
}: ArticleViewProps) {
  const title = article.title ?? t('untitled');
  const text = useRef<HTMLDivElement>(null);
  const wording = revisions.find(({ revision }) => revision === shownRevision) ?? article;
  const words = useMemo(
    () => <SavedText text={wording.text} paragraphs={wording.paragraphs} placed={notes.placed} />,
    [wording, notes.placed],
  );
  const view = useMargin([notes.placed, wording, revisions]);
  const show = (passage: Passage) => {
    if (text.current) showInText(text.current, wording.paragraphs, passage);
  };
  const showWords = (passage: Passage) => {
    const note = notes.placed.find((one) => isInText(one) && isSamePlace(one.passage, passage));
    if (!note || !text.current || !showMark(text.current, toNoteId(note.annotation.id))) show(passage);
  };
  useEffect(() => {
    document.title = `${title} · ${t('extensionName')}`;
    scrollTo(0, 0);
  }, [title]);
  return (
    <article class="article-view" ref={view}>
      <header class="article-view-head">
        <ViewHeading lang="zh-CN">{title}</ViewHeading>
        <ArticleMeta media={article.media} author={article.author} publishedAt={article.publishedAt} />
        <p class="article-view-links">
          <OriginalLink url={article.url} />
          <span class="tabular">{t('savedOn', formatMoment(article.savedAt))}</span>
        </p>
        <TagEditor tags={article.tags} onChange={onTags} />
        <div class="toolbar">
          <ExportBar title={t('exportArticle')} busy={busy} onExport={onExport} />
          <CopyButton
            label={t('copyArticle')}
            testId="copy-article"
            isMain
            onCopy={() => {
              onCopy({ kind: 'article' });
            }}
          />
          <Button look="quiet" onClick={onDeleteArticle}>
            {t('deleteArticle')}
          </Button>
        </div>
      </header>
      <div class="article-view-notes">
        <NoteList
          {...notes}
          onCopy={onCopy}
          securityName={(secid) => securityNameIn(article, secid)}
          onShow={showWords}
        />
        <SameStory sources={sources} colourNames={notes.colourNames} />
      </div>
      <div class="article-view-text" ref={text}>
        {revisions.length > 0 && (
          <RevisionPicker article={article} revisions={revisions} shown={shownRevision} onPick={onRevision} />
        )}
        <Section title={t('savedText')}>{words}</Section>
      </div>
      <div class="article-view-facts">
        <ArticleFacts
          article={article}
          onReject={onReject}
          onTakeBack={onTakeBack}
          onNoteAbout={onNoteAbout}
          onCopy={onCopy}
          onShow={show}
        />
      </div>
    </article>
  );
}

function isSamePlace(one: Passage, other: Passage): boolean {
  return one.start === other.start && one.end === other.end;
}

/** An imported file may hold any address: only one of the web becomes a link. */
function OriginalLink({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {t('openOriginal')}
    </a>
  );
}
