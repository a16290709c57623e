import type { Annotation } from '../model/annotation.ts';
import { annotationTags } from '../model/change-annotation.ts';
import { toColour } from '../model/colour.ts';
import { getListedCard } from './cards.ts';
import type { Database, Reading } from './schema.ts';
import { read } from './transact.ts';

/** The place of an annotation in the order of change: by `modified`, then `id`. */
export interface NoteKey {
  modified: string;
  id: string;
}

/** An annotation with what is shown of its article: the title, and the name of the security that it is about. */
export interface FoundNote {
  annotation: Annotation;
  title: string | null;
  aboutName: string | null;
}

interface NotesWanted {
  /** Null for any. */
  colour: string | null;
  tag: string | null;
  after: NoteKey | null;
  limit: number;
}

/** One page of the annotations of listed articles, the newest changed first; `next` is null behind the last. */
export function listNotes(
  database: Database,
  { colour, tag, after, limit }: NotesWanted,
): Promise<{ notes: FoundNote[]; next: NoteKey | null }> {
  return read(database, async (transaction) => {
    const notes: FoundNote[] = [];
    const range = after && IDBKeyRange.upperBound([after.modified, after.id], true);
    let cursor = await transaction.objectStore('annotations').index('byModified').openCursor(range, 'prev');
    while (cursor) {
      const found = fits(cursor.value, colour, tag) ? await toFound(transaction, cursor.value) : null;
      if (found && notes.length === limit) return { notes, next: keyOf(notes.at(-1)) };
      if (found) notes.push(found);
      cursor = await cursor.continue();
    }
    return { notes, next: null };
  });
}

/** One page of the annotations about a security, or of passages that name it; the newest changed first. */
export function listNotesOn(
  database: Database,
  secid: string,
  after: NoteKey | null,
  limit: number,
): Promise<{ notes: FoundNote[]; next: NoteKey | null }> {
  return read(database, async (transaction) => {
    const store = transaction.objectStore('annotations');
    const all = [
      ...(await store.index('bySecid').getAll(secid)),
      ...(await store.index('byAbout').getAll(secid)),
    ];
    const waiting = [...new Map(all.map((one) => [one.id, one])).values()]
      .filter((one) => one.deleted === null && (after === null || compare(one, after) < 0))
      .sort((one, other) => compare(other, one));
    const notes: FoundNote[] = [];
    for (const annotation of waiting) {
      const found = await toFound(transaction, annotation);
      if (found && notes.length === limit) return { notes, next: keyOf(notes.at(-1)) };
      if (found) notes.push(found);
    }
    return { notes, next: null };
  });
}

function fits(annotation: Annotation, colour: string | null, tag: string | null): boolean {
  if (annotation.deleted !== null) return false;
  // A note on the whole article has no colour to be looked for.
  const isColoured = annotation.target.selector.length > 0;
  if (colour !== null && !(isColoured && toColour(annotation.colour) === colour)) return false;
  return tag === null || annotationTags(annotation).includes(tag);
}

/** Null where the article is not saved, or lies in the bin. */
async function toFound(transaction: Reading, annotation: Annotation): Promise<FoundNote | null> {
  const card = await getListedCard(transaction, annotation.articleId);
  if (!card) return null;
  const about = card.securities.find(({ secid }) => secid === annotation.about);
  return { annotation, title: card.title, aboutName: about?.name ?? null };
}

function keyOf(note: FoundNote | undefined): NoteKey | null {
  return note ? { modified: note.annotation.modified, id: note.annotation.id } : null;
}

/** In the order of the index: code units, as for any string key. */
function compare(one: NoteKey, other: NoteKey): number {
  if (one.modified !== other.modified) return one.modified < other.modified ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
