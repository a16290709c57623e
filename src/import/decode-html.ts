/** Where the HTML standard looks for the encoding that a page declares. */
const declarationBytes = 1024;

/** Web encodings that a browser reads as the widest of their family, which holds all the others. */
const asGb18030 = /^(?:gb[-_]?2312(?:-80)?|x?-?gbk|gb[-_]?18030|cp936|csgb2312|euc-cn)$/i;

/**
 * The text of a saved page: by its byte order mark, else as its meta element declares, else UTF-8. Where that does not
 * fit the bytes and nothing was declared, it is GB18030: old Chinese pages often leave it to the browser to see.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = findMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const declared = findDeclared(bytes);
  if (declared) return declared.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes); // fatal decoding throws for nothing but bytes that do not fit
  }
}

function findMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** A decoder for the encoding that the page declares; null when it declares none that is known. */
function findDeclared(bytes: Uint8Array): TextDecoder | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
  const label = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
  if (label === undefined) return null;
  if (asGb18030.test(label)) return new TextDecoder('gb18030');
  if (/^utf-?16/i.test(label)) return new TextDecoder('utf-8'); // it was read as ASCII, so it is not UTF-16
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return null; // no encoding of that name
    throw error;
  }
}
