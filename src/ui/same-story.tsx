import { t } from '../locale/translate.ts';
import type { Settings } from '../model/settings.ts';
import type { StorySource } from '../model/story-source.ts';
import { ArticleMeta } from './article-meta.tsx';
import { NoteElsewhere } from './note-elsewhere.tsx';
import { Section } from './section.tsx';
import './same-story.css';

interface SameStoryProps {
  sources: StorySource[];
  colourNames: Settings['colourNames'];
}

/** Where else the same story is saved, and what was noted on it there. Nothing where it is saved nowhere else. */
export function SameStory({ sources, colourNames }: SameStoryProps) {
  if (sources.length === 0) return null;
  return (
    <Section title={t('sameStory')} count={sources.length}>
      <ul class="same-story">
        {sources.map(({ card, annotations }) => (
          <li key={card.id} data-testid="story-source">
            <ArticleMeta media={card.media} publishedAt={card.publishedAt} />
            {/* In the library a step within the page, in the popup a new tab. */}
            <a lang="zh-CN" href={`library.html#/article/${encodeURIComponent(card.id)}`}>
              {card.title ?? t('untitled')}
            </a>
            {annotations.length > 0 && (
              <ul class="same-story-notes">
                {annotations.map((annotation) => (
                  <NoteElsewhere
                    key={annotation.id}
                    annotation={annotation}
                    aboutName={card.securities.find(({ secid }) => secid === annotation.about)?.name ?? null}
                    colourNames={colourNames}
                  />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
