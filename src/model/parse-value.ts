import * as v from 'valibot';

/** A value that is not what its parser asks for. `path` is the place in it, as in "articles.0.title", "" for the whole. */
export class InvalidValueError extends Error {
  override name = 'InvalidValueError';
  readonly path: string;

  constructor(path: string, complaint: string) {
    super(path === '' ? complaint : `${path}: ${complaint}`);
    this.path = path;
  }
}

/** The value typed by a schema; keys that the schema does not know are dropped. Throws InvalidValueError. */
export function parseValue<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new InvalidValueError(v.getDotPath(result.issues[0]) ?? '', result.issues[0].message);
}
