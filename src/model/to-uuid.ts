import { hashText } from './hash-text.ts';

/**
 * A UUID that is always the same for a key (version 8 of RFC 9562: made by rules of our own): what comes from elsewhere
 * under a name of its own is the same thing each time it comes.
 */
export function toUuid(key: string): string {
  const digits = hashText(key) + hashText(`${key.length}\n${key}`);
  const head = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`];
  return [...head, `8${digits.slice(17, 20)}`, digits.slice(20)].join('-');
}
