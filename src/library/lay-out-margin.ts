import { notesOf } from './note-marks.ts';
import { stackInMargin } from './stack-in-margin.ts';

/** Kept free between two notes, in CSS pixels. */
const gap = 8;

/** Whether the notes stand in a margin beside the text: the style sheet decides it, by the width there is. */
export function hasMargin(view: ParentNode): boolean {
  const note = view.querySelector("[data-in-text='true']");
  return note !== null && getComputedStyle(note).position === 'absolute';
}

/**
 * Puts each note of an article's view beside the words it is about; nothing where they stand in a list. `active` is the
 * note that comes first. Reads everything before it writes anything, and what it writes changes no note's height
 * and moves no word: it can be called by what observes them.
 */
export function layOutMargin(view: HTMLElement, active: string | null): void {
  const text = view.querySelector<HTMLElement>('.article-view-text');
  if (!text) return;
  if (!hasMargin(view)) {
    text.style.removeProperty('--margin-height');
    return;
  }
  const origin = view.getBoundingClientRect().top;
  const textTop = text.getBoundingClientRect().top - origin;
  const markTops = readMarkTops(text, origin);
  const elements = [...view.querySelectorAll<HTMLElement>("[data-in-text='true']")];
  const lead = readPadding(elements[0]);
  let wish = textTop;
  const notes = elements.map((element) => {
    const markTop = markTops.get(element.id);
    if (markTop !== undefined) wish = markTop - lead; // a line break alone can be marked: it stays with the note before
    return { wish, height: element.offsetHeight };
  });
  const activeAt = elements.findIndex(({ id }) => id === active);
  const tops = stackInMargin(notes, { gap, floor: textTop, active: activeAt < 0 ? null : activeAt });
  elements.forEach((element, index) => {
    element.style.top = `${tops[index] ?? textTop}px`; // in a list it says nothing
  });
  const bottom = (tops.at(-1) ?? textTop) + (notes.at(-1)?.height ?? 0);
  text.style.setProperty('--margin-height', `${bottom - textTop}px`);
}

/** What is free above the first line of a note, which is to stand beside the line of its words. */
function readPadding(note: Element | undefined): number {
  return note ? Number.parseFloat(getComputedStyle(note).paddingTop) : 0;
}

/** Where the words of each note begin, by the note's id, from `origin` down. */
function readMarkTops(text: HTMLElement, origin: number): Map<string, number> {
  const tops = new Map<string, number>();
  for (const mark of text.querySelectorAll<HTMLElement>('mark')) {
    const { top } = mark.getBoundingClientRect();
    for (const note of notesOf(mark)) if (!tops.has(note)) tops.set(note, top - origin);
  }
  return tops;
}
