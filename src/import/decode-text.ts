import { decodeHtml } from './decode-html.ts';

/**
 * The text of a file that declares no encoding, such as CSV or Markdown: by its byte order mark, else UTF-8, else GB18030,
 * which is what spreadsheets on Chinese systems write.
 */
export function decodeText(bytes: Uint8Array): string {
  // A page's declaration stands in an element; what looks like one in other files is somebody's words.
  const [first, second, third] = bytes;
  const isMarked = (first === 0xef && second === 0xbb && third === 0xbf) || isUtf16(first, second);
  if (isMarked) return decodeHtml(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes); // fatal decoding throws for nothing but bytes that do not fit
  }
}

function isUtf16(first: number | undefined, second: number | undefined): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
