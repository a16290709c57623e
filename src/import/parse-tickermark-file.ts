import { InvalidValueError, parseValue } from '../model/parse-value.ts';
import { TickermarkFile } from '../model/tickermark-file.ts';
import { ImportError } from './import-error.ts';

/** Parses the text of a Tickermark JSON file; throws ImportError. */
export function parseTickermarkFile(text: string): TickermarkFile {
  const value = parseJson(text);
  if (!isRecord(value) || value['format'] !== 'tickermark') throw new ImportError('unknown-format');
  const { version } = value;
  if (typeof version === 'number' && version > 1) throw new ImportError('newer-version', String(version));
  try {
    return parseValue(TickermarkFile, value);
  } catch (error) {
    if (error instanceof InvalidValueError)
      throw new ImportError('invalid-field', error.path, { cause: error });
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new ImportError('not-json', '', { cause: error });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
