import type { ImportContext, ImportedItem } from './imported-item.ts';
import type { JsonOutline } from './outline-json.ts';

/** A format of JSON files that we read. */
export interface JsonFormat {
  /** Whether a file that looks like this is of the format. May throw ImportError, when it is and cannot be read. */
  matches: (outline: JsonOutline) => boolean;
  /** Whether the file is one piece, to be read as an element of a bare array is. */
  isSingle?: (outline: JsonOutline) => boolean;
  /**
   * What stands in one piece: a value of the property `key`, or an element of the array that it is; of a bare array, with
   * `key` null. `where` is its place in the file. May throw ImportError and InvalidValueError: then it is refused.
   */
  read: (
    piece: { key: string | null; value: unknown; where: string },
    context: ImportContext,
  ) => ImportedItem[];
}
