import type { Paragraph } from '../model/article.ts';
import { toColour } from '../model/colour.ts';
import type { Passage } from '../model/passage.ts';
import type { PlacedAnnotation } from '../model/placed-annotation.ts';
import { type TextPiece, toTextPieces } from '../model/to-text-pieces.ts';

interface SavedTextProps {
  text: string;
  paragraphs: Paragraph[];
  placed: PlacedAnnotation[];
}

/** The article's words as they were saved, with what the reader marked in them. */
export function SavedText({ text, paragraphs, placed }: SavedTextProps) {
  return (
    <div class="saved-text" lang="zh-CN">
      {paragraphs.map((paragraph) => (
        <p
          key={paragraph.start}
          class={paragraph.heading ? 'saved-text-heading' : undefined}
          data-start={paragraph.start}
          tabIndex={-1}
        >
          {toTextPieces(paragraph, placed).map((piece) => (
            <Piece key={piece.start} piece={piece} text={text} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** Marked by several, it has the colour of the last one, and a line below for the others. */
function Piece({ piece, text }: { piece: TextPiece; text: string }) {
  const words = text.slice(piece.start, piece.end);
  const last = piece.annotations.at(-1);
  if (!last) return words;
  return (
    <mark
      data-colour={toColour(last.colour)}
      class={piece.annotations.length > 1 ? 'saved-text-several' : ''}
    >
      {words}
    </mark>
  );
}

/** Brings the paragraph that holds a passage before the reader's eyes. `root` holds the saved text. */
export function showInText(root: HTMLElement, paragraphs: Paragraph[], { start }: Passage): void {
  const paragraph = paragraphs.findLast((candidate) => candidate.start <= start);
  const element = paragraph && root.querySelector<HTMLElement>(`[data-start="${paragraph.start}"]`);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
}
