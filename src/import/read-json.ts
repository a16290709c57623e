import { hypothesis } from './hypothesis.ts';
import { ImportError } from './import-error.ts';
import { type ImportContext, type ImportedItem, refuseOnError } from './imported-item.ts';
import type { JsonFormat } from './json-format.ts';
import { jsonLd } from './json-ld.ts';
import { obsidianClipper } from './obsidian-clipper.ts';
import { outlineJson, parsePiece, placeOf, readPieces, readWhole } from './outline-json.ts';
import { simpRead } from './simpread.ts';
import { tickermark } from './tickermark.ts';

const formats: JsonFormat[] = [tickermark, hypothesis, simpRead, jsonLd, obsidianClipper];

/**
 * What a JSON text of any format that we know holds, one by one. `read` gives the text from its beginning: it is read
 * twice, first to see whose it is and whether it is whole, and never held as a whole. What is broken in it is refused on
 * its own. Throws ImportError.
 */
export async function* readJson(
  read: () => AsyncIterable<string>,
  context: ImportContext,
): AsyncGenerator<ImportedItem> {
  const outline = await outlineJson(read());
  const format = formats.find(({ matches }) => matches(outline));
  if (!format) throw new ImportError('unknown-format');
  const pieces = format.isSingle?.(outline) === true ? readWhole(read()) : readPieces(read());
  for await (const piece of pieces) {
    const where = placeOf(piece);
    if (piece.text === null) yield { kind: 'refused', reason: 'too-large', where };
    else {
      yield* refuseOnError(where, () =>
        format.read({ key: piece.key, value: parsePiece(piece), where }, context),
      );
    }
  }
}
