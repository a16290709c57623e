import { type Annotation, noteText, toNote } from '../model/annotation.ts';
import { askBackground } from './ask.ts';

/** Makes notes of the reader's words, each once: however often a key is pressed, an answer is lost, or it is tried again. */
export class NoteKeeper {
  /** The note that was sent and not answered; a second try with the same words sends the same one. */
  #pending: Annotation | null = null;
  #isKeeping = false;

  /**
   * The note, once it is on the disk; null while another one is on its way. `getSaved` gives the article as it is kept.
   * Rejects with AskError.
   */
  async keep(getSaved: () => Promise<{ id: string; url: string }>, text: string): Promise<Annotation | null> {
    if (this.#isKeeping) return null;
    this.#isKeeping = true;
    try {
      const article = await getSaved();
      const pending = this.#pending;
      const isSame = pending?.articleId === article.id && noteText(pending) === text;
      this.#pending = isSame ? pending : toNote(article, text);
      await askBackground('putAnnotation', this.#pending);
      const kept = this.#pending;
      this.#pending = null;
      return kept;
    } finally {
      this.#isKeeping = false;
    }
  }
}
