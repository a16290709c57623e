import { type Head, type HeadEntry, hashValue, toHeadText } from './properties-head.ts';

/** What was last written of each of our properties, by key: its fingerprint. */
export type WrittenProperties = ReadonlyMap<string, string>;

/** A file's head after an update; `overflow` is what of our head has no place there and belongs into our block. */
export interface MergedHead {
  text: string;
  written: WrittenProperties;
  overflow: string;
}

/**
 * The head of a file brought up to date. A property of ours is replaced only while it says what we wrote last; one that
 * the reader changed, took away or had before is theirs. Their own properties, their order and their comments stay.
 */
export function mergeHead(file: Head, own: Head, written: WrittenProperties): MergedHead {
  if (file.style === 'none')
    return written.size > 0 ? { text: '', written, overflow: '' } : { ...whole(own), overflow: '' };
  if (own.style !== 'none' && own.style !== file.style) return replaceStyle(file, own, written);
  const kept = withoutGone(file, own, written);
  const next = new Map<string, string>();
  const entries = kept.map((entry) => {
    const ours = own.entries.find(({ key }) => key === entry.key && key !== null);
    if (!ours?.key) return entry;
    const isOurs = written.get(ours.key) === hashValue(entry);
    if (isOurs || entry.value === ours.value) next.set(ours.key, hashValue(ours));
    else if (written.has(ours.key)) next.set(ours.key, written.get(ours.key) ?? '');
    return isOurs && entry.value !== ours.value ? { ...ours, raw: withEnds(ours.raw, file) } : entry;
  });
  for (const ours of own.entries) {
    if (ours.key === null || entries.some(({ key }) => key === ours.key)) continue;
    const before = written.get(ours.key);
    next.set(ours.key, before ?? hashValue(ours));
    if (before === undefined)
      entries.splice(placeFor(entries, own), 0, { ...ours, raw: withEnds(ours.raw, file) });
  }
  return { text: toText({ ...file, entries }, file), written: next, overflow: '' };
}

/** A head that is ours alone. */
function whole(own: Head): Omit<MergedHead, 'overflow'> {
  const written = own.entries.flatMap((entry): [string, string][] =>
    entry.key === null ? [] : [[entry.key, hashValue(entry)]],
  );
  return { text: toHeadText(own), written: new Map(written) };
}

/** Our properties are now written in another way: where the reader has none of their own, the head is written anew. */
function replaceStyle(file: Head, own: Head, written: WrittenProperties): MergedHead {
  const entries = withoutGone(file, { ...own, entries: [] }, written);
  if (entries.length === 0) return { ...whole(own), overflow: '' };
  return { text: toHeadText({ ...file, entries }), written: new Map(), overflow: toHeadText(own) };
}

/** Without those that we wrote and no longer write, as far as they still say what we wrote. */
function withoutGone(file: Head, own: Head, written: WrittenProperties): HeadEntry[] {
  const wanted = new Set(own.entries.map(({ key }) => key));
  return file.entries.filter(
    (entry) => entry.key === null || wanted.has(entry.key) || written.get(entry.key) !== hashValue(entry),
  );
}

/** Behind the last property that is one of ours, else at the end. */
function placeFor(entries: HeadEntry[], own: Head): number {
  const keys = new Set(own.entries.map(({ key }) => key));
  const last = entries.findLastIndex(({ key }) => key !== null && keys.has(key));
  return last < 0 ? entries.length : last + 1;
}

function toText(head: Head, before: Head): string {
  const isEmptied = head.entries.length === 0 && before.entries.length > 0;
  return isEmptied ? '' : toHeadText(head);
}

/** Lines with the ends that the file has. */
function withEnds(raw: string, file: Head): string {
  return toHeadText(file).includes('\r\n') ? raw.replace(/\r?\n/g, '\r\n') : raw;
}
