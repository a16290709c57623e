import { hashText } from '../model/hash-text.ts';
import { toCleanLine } from './to-clean-line.ts';

const maxTitleBytes = 150;
const maxIdBytes = 60;

/** Characters that Windows forbids in names, and those that break Obsidian's links. */
const forbidden = /[<>:"/\\|?*#^[\]]/g;
const reservedByWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name of an article's file without its ending: title and id, the same at every export, at home on Windows, macOS
 * and Linux, at most 211 bytes of UTF-8, never empty.
 */
export function toFileName({ id, title }: { id: string; title: string | null }): string {
  const name = [toNamePart(title ?? '', maxTitleBytes), toIdPart(id)].filter((part) => part !== '').join(' ');
  return reservedByWindows.test(name) ? `${name}_` : name;
}

/** What a file's name has of an article's id; one that has to be changed for that is told apart by its hash. */
export function toIdPart(id: string): string {
  const part = toNamePart(id, maxIdBytes);
  return part === id ? part : hashText(id);
}

function toNamePart(text: string, maxBytes: number): string {
  const name = toCleanLine(text.normalize('NFC').replace(forbidden, ' ')).replace(/^\.+/, '');
  return cutToBytes(name, maxBytes)
    .replace(/[. ]+$/, '')
    .trim();
}

/** Cuts between characters, so that none is halved. */
function cutToBytes(text: string, maxBytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(maxBytes));
  return text.slice(0, read);
}
