/** Whether a value of a JSON text is an object or an array, whose properties can be asked for. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
