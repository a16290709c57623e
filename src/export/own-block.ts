/** What a file holds of ours, between these two lines; everything else in it is the reader's. */
const begin = (id: string) => `%% tickermark:begin ${id} %%`;
const end = (id: string) => `%% tickermark:end ${id} %%`;

/** A text of ours between its markers. Obsidian shows nothing of them. `id` is the article's, without blanks. */
export function toOwnBlock(id: string, contents: string): string {
  return `${begin(id)}\n${contents.trimEnd()}\n${end(id)}\n`;
}

/**
 * The file with its block of ours brought up to date; what the reader wrote around it stays byte for byte. Null when the
 * markers are not there just once and in order: then nothing can be told apart, and nothing is to be changed.
 */
export function updateOwnBlock(file: string, id: string, contents: string): string | null {
  const [from, to] = [file.indexOf(begin(id)), file.indexOf(end(id))];
  const isWhole = from >= 0 && to > from;
  const isOnce = file.lastIndexOf(begin(id)) === from && file.lastIndexOf(end(id)) === to;
  if (!isWhole || !isOnce) return null;
  return `${file.slice(0, from)}${toOwnBlock(id, contents).trimEnd()}${file.slice(to + end(id).length)}`;
}
