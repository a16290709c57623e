/** What a text may hold unseen and a file should not: controls, and marks that turn the direction of what follows. */
const unseen =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g; // eslint-disable-line no-control-regex -- these are what is looked for

/** Page text for one line of a file: no line breaks, no invisible controls, unpaired surrogates as U+FFFD. */
export function toCleanLine(text: string): string {
  return text.toWellFormed().replace(unseen, '').replace(/\s+/g, ' ').trim();
}
