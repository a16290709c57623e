import type { Paragraph } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';

/** The article's words as they were saved. */
export function SavedText({ text, paragraphs }: { text: string; paragraphs: Paragraph[] }) {
  return (
    <div class="saved-text" lang="zh-CN">
      {paragraphs.map(({ start, end, heading }) => (
        <p key={start} class={heading ? 'saved-text-heading' : undefined} data-start={start} tabIndex={-1}>
          {text.slice(start, end)}
        </p>
      ))}
    </div>
  );
}

/** Brings the paragraph that holds a passage before the reader's eyes. `root` holds the saved text. */
export function showInText(root: HTMLElement, paragraphs: Paragraph[], { start }: Passage): void {
  const paragraph = paragraphs.findLast((candidate) => candidate.start <= start);
  const element = paragraph && root.querySelector<HTMLElement>(`[data-start="${paragraph.start}"]`);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
}
