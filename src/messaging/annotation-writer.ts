import type { Annotation } from '../model/annotation.ts';
import { askBackground } from './ask.ts';

/**
 * Writes annotations as fast as they change, in order: one write at a time for each, and of the changes that come
 * meanwhile only the latest, which holds them all.
 */
export class AnnotationWriter {
  readonly #running = new Map<string, Promise<void>>();
  readonly #next = new Map<string, Annotation>();

  /** Resolves when this version of the annotation, or a later one, is on the disk. Rejects with AskError. */
  write(annotation: Annotation): Promise<void> {
    this.#next.set(annotation.id, annotation);
    const running = this.#running.get(annotation.id);
    const done = running
      ? running.catch(() => undefined).then(() => this.#flush(annotation.id)) // its own failure was reported to its caller
      : this.#flush(annotation.id);
    this.#running.set(annotation.id, done);
    return done;
  }

  /** Whether what was given last of an annotation is on the disk; waits for it. A failure was told to whoever gave it. */
  isWritten(id: string): Promise<boolean> {
    const running = this.#running.get(id) ?? Promise.resolve();
    return running.then(
      () => true,
      () => false,
    );
  }

  async #flush(id: string): Promise<void> {
    const annotation = this.#next.get(id);
    if (!annotation) return; // an earlier turn has written it
    this.#next.delete(id);
    await askBackground('putAnnotation', annotation);
  }
}
