import { findMarks } from './note-marks.ts';

/** Lights up a note and its words together: those under the pointer, and those with the focus. */
export class NoteLights {
  readonly #view: HTMLElement;
  #hovered: string[] = [];
  #focused: string[] = [];

  constructor(view: HTMLElement) {
    this.#view = view;
  }

  /** The notes under the pointer, or whose words are. */
  hover(notes: string[]): void {
    if (notes.join() === this.#hovered.join()) return;
    this.#hovered = notes;
    this.paint();
  }

  /** The notes with the focus, or whose words have it. */
  focus(notes: string[]): void {
    this.#focused = notes;
    this.paint();
  }

  /** To be called when the elements have changed, too. */
  paint(): void {
    const notes = [...this.#hovered, ...this.#focused];
    const lit = new Set(notes.flatMap((note) => this.#elementsOf(note)));
    for (const element of this.#view.querySelectorAll<HTMLElement>('[data-lit]'))
      if (!lit.has(element)) delete element.dataset['lit'];
    for (const element of lit) element.dataset['lit'] = 'true';
  }

  #elementsOf(note: string): HTMLElement[] {
    const element = this.#view.querySelector<HTMLElement>(`#${CSS.escape(note)}`);
    return [...(element ? [element] : []), ...findMarks(this.#view, note)];
  }
}
