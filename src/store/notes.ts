import type { Annotation } from '../model/annotation.ts';
import { facetRange } from './facets.ts';
import type { Database, Reading } from './schema.ts';
import type { FacetKind } from './to-facets.ts';
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

interface NotePage {
  notes: FoundNote[];
  next: NoteKey | null;
}

interface NotesWanted {
  /** Null for any. */
  colour: string | null;
  tag: string | null;
  after: NoteKey | null;
  limit: number;
}

/** One page of the annotations of listed articles, the newest changed first; `next` is null behind the last. */
export function listNotes(database: Database, { colour, tag, after, limit }: NotesWanted): Promise<NotePage> {
  if (colour !== null && tag !== null)
    return listUnder(database, 'colouredTag', `${colour}:${tag}`, after, limit);
  if (colour !== null) return listUnder(database, 'colour', colour, after, limit);
  if (tag !== null) return listUnder(database, 'noteTag', tag, after, limit);
  return listUnder(database, 'note', '', after, limit);
}

/** One page of the annotations about a security, or of passages that name it; the newest changed first. */
export function listNotesOn(
  database: Database,
  secid: string,
  after: NoteKey | null,
  limit: number,
): Promise<NotePage> {
  return listUnder(database, 'on', secid, after, limit);
}

function listUnder(
  database: Database,
  kind: FacetKind,
  value: string,
  after: NoteKey | null,
  limit: number,
): Promise<NotePage> {
  return read(database, async (transaction) => {
    const range = after
      ? IDBKeyRange.bound([kind, value], [kind, value, after.modified, after.id], false, true)
      : facetRange(kind, value);
    const keys: NoteKey[] = [];
    let cursor = await transaction.objectStore('facets').index('byFacet').openKeyCursor(range, 'prev');
    while (cursor && keys.length <= limit) {
      const [, , modified, id] = cursor.key;
      keys.push({ modified: String(modified), id });
      cursor = await cursor.continue();
    }
    const page = keys.slice(0, limit);
    const found = await Promise.all(page.map(({ id }) => toFound(transaction, id)));
    return { notes: found.flat(), next: keys.length > limit ? (page.at(-1) ?? null) : null };
  });
}

async function toFound(transaction: Reading, id: string): Promise<FoundNote[]> {
  const annotation = await transaction.objectStore('annotations').get(id);
  const card = annotation && (await transaction.objectStore('articles').get(annotation.articleId));
  if (!card) return [];
  const about = card.securities.find(({ secid }) => secid === annotation.about);
  return [{ annotation, title: card.title, aboutName: about?.name ?? null }];
}
