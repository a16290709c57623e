import type { ComponentChildren } from 'preact';
import type { Passage } from '../model/passage.ts';
import './passage-link.css';

/** Brings a passage of the article before the reader's eyes. */
export type ShowPassage = (passage: Passage) => void;

interface PassageLinkProps {
  children: ComponentChildren;
  passage: Passage;
  onShow: ShowPassage;
  /** Added to the element's class. */
  look?: string;
}

/** Words of the article; a click shows where they stand. */
export function PassageLink({ children, passage, onShow, look = '' }: PassageLinkProps) {
  return (
    <button
      type="button"
      class={`passage-link ${look}`}
      onClick={() => {
        onShow(passage);
      }}
    >
      {children}
    </button>
  );
}
