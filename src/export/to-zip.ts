import { strToU8, zipSync } from 'fflate';

/** A zip has no time before 1980, and reads it as local time: with this one the same files give the same bytes. */
const firstMoment = new Date(1980, 0, 1);

/** Files by name, packed in the order of their names; the same contents give the same bytes everywhere. */
export function toZip(files: Map<string, string>): Uint8Array<ArrayBuffer> {
  const byName = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(byName.map(([name, contents]) => [name, strToU8(contents)])), {
    mtime: firstMoment,
    level: 6,
  });
}
