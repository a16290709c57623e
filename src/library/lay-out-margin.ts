import { noteInText, notesOf } from './note-marks.ts';
import { type MarginNote, stackInMargin } from './stack-in-margin.ts';

/** Kept free between two notes, in CSS pixels. */
const gap = 8;

/** Whether the notes stand in a margin beside the text: the style sheet decides it, by the width there is. */
function hasMargin(view: HTMLElement): boolean {
  const note = view.querySelector(noteInText);
  return note !== null && getComputedStyle(note).position === 'absolute';
}

/**
 * Puts each note of an article's view beside the words it is about; nothing where they stand in a list. `active` is the
 * note that comes first. Reads everything before it writes anything, and what it writes changes no note's height
 * and moves no word: it can be called by what observes them.
 */
export function layOutMargin(view: HTMLElement, active: string | null): void {
  const text = view.querySelector<HTMLElement>('.article-view-text');
  const list = view.querySelector('.article-view-notes');
  if (!text || !list) return;
  const elements = hasMargin(view) ? [...view.querySelectorAll<HTMLElement>(noteInText)] : [];
  const origin = topOf(view);
  const textTop = topOf(text) - origin;
  const notes = readNotes(elements, readMarkTops(text, origin), textTop);
  const activeAt = elements.findIndex(({ id }) => id === active);
  // Beside the list above the text there is room for those that make way for the active one.
  const floor = topOf(list) - origin;
  const tops = stackInMargin(notes, { gap, floor, active: activeAt < 0 ? null : activeAt });
  elements.forEach((element, index) => {
    element.style.top = `${tops[index] ?? textTop}px`; // says nothing where it is in a list
  });
  const bottom = (tops.at(-1) ?? textTop) + (notes.at(-1)?.height ?? 0);
  text.style.setProperty('--margin-height', `${bottom - textTop}px`);
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

/** A line break alone can be marked, which is no mark to be seen: its note wants to be where the one before it does. */
function readNotes(elements: HTMLElement[], markTops: Map<string, number>, textTop: number): MarginNote[] {
  const lead = readLead(elements[0]);
  let wish = textTop;
  return elements.map(({ id, offsetHeight }) => {
    const markTop = markTops.get(id);
    if (markTop !== undefined) wish = markTop - lead;
    return { wish, height: offsetHeight };
  });
}

/** What is free above the first line of a note: this line is to stand beside the line of its words. */
function readLead(note: HTMLElement | undefined): number {
  return note ? Number.parseFloat(getComputedStyle(note).paddingTop) : 0;
}

/** Where the words of each note begin, by the note's id, from `origin` down. */
function readMarkTops(text: HTMLElement, origin: number): Map<string, number> {
  const tops = new Map<string, number>();
  for (const mark of text.querySelectorAll<HTMLElement>('mark')) {
    const top = topOf(mark) - origin;
    for (const note of notesOf(mark)) if (!tops.has(note)) tops.set(note, top);
  }
  return tops;
}
