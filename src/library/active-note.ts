/** Which note of an article's view comes first, and stands beside its words whatever is near it. */
export class ActiveNote {
  readonly #onChange: (note: string) => void;
  #active: string | null = null;
  /** The one that a mark led to last. */
  #visited: string | null = null;

  /** `onChange` is told when it is another note than before. */
  constructor(onChange: (note: string) => void) {
    this.#onChange = onChange;
  }

  /** The reader turns to one note, or to words that several are about: of these the active one stays, else the last is taken. */
  turnTo(notes: string[]): void {
    const note = this.#pick(notes);
    if (note === undefined || note === this.#active) return;
    this.#active = note;
    this.#onChange(note);
  }

  /**
   * The reader follows a mark to its note: gives which, and turns to it. Of several each is come to in turn, from the last one
   * made back to the first; undefined when there is none.
   */
  visit(notes: string[]): string | undefined {
    const at = this.#visited === null ? -1 : notes.indexOf(this.#visited);
    const note = at < 0 ? this.#pick(notes) : notes.at(at - 1);
    if (note === undefined) return undefined;
    this.#visited = note;
    this.turnTo([note]);
    return note;
  }

  #pick(notes: string[]): string | undefined {
    return this.#active !== null && notes.includes(this.#active) ? this.#active : notes.at(-1);
  }
}
