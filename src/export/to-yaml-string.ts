/** Characters that JSON leaves as they are, and YAML or a reader's eye may stumble over. */
const delicate = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

/** A text as a double-quoted YAML 1.2 string: JSON is YAML, and the delicate characters are escaped as well. */
export function toYamlString(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    delicate,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
