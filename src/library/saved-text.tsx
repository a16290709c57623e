import type { Paragraph } from '../model/article.ts';
import { toColour } from '../model/colour.ts';
import type { Passage } from '../model/passage.ts';
import type { PlacedAnnotation } from '../model/placed-annotation.ts';
import { type TextPiece, toTextPieces } from '../model/to-text-pieces.ts';
import { toNoteId } from '../ui/annotation-item.tsx';

interface SavedTextProps {
  text: string;
  paragraphs: Paragraph[];
  placed: PlacedAnnotation[];
}

/** The article's words as they were saved, with what the reader marked in them. */
export function SavedText({ text, paragraphs, placed }: SavedTextProps) {
  const begun = new Set<string>();
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
            <Piece key={piece.start} piece={piece} text={text} isBegin={isBegin(piece, begun)} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** Whether an annotation begins with this piece; `begun` holds those that did before, and is added to. */
function isBegin({ annotations }: TextPiece, begun: Set<string>): boolean {
  const before = begun.size;
  for (const { id } of annotations) begun.add(id);
  return begun.size > before;
}

interface PieceProps {
  piece: TextPiece;
  text: string;
  isBegin: boolean;
}

/**
 * Marked by several, it has the colour of the last one, and a line below for the others. Where an annotation begins is a link
 * to its note (`followMarks` answers it): one stop for the keyboard, however many pieces it has.
 */
function Piece({ piece, text, isBegin }: PieceProps) {
  const words = text.slice(piece.start, piece.end);
  const last = piece.annotations.at(-1);
  if (!last) return words;
  const notes = piece.annotations.map(({ id }) => toNoteId(id)).join(' ');
  const link = { role: 'link', tabIndex: 0, 'aria-details': notes } as const;
  return (
    <mark
      data-colour={toColour(last.colour)}
      data-notes={notes}
      class={piece.annotations.length > 1 ? 'saved-text-several' : ''}
      {...(isBegin ? link : { tabIndex: -1 })}
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
