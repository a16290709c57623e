/**
 * What a YAML property says, the same however an editor writes it: with quotes or without, its list in brackets or line by
 * line. `source` is what stands behind the colon, with all its lines. Anything else than text and lists of texts is taken
 * as it is written.
 */
export function toPropertyValue(source: string): string {
  const [first = '', ...more] = source.trimEnd().split(/\r?\n/);
  const inline = first.trim();
  if (more.length === 0) return JSON.stringify(readFlowList(inline) ?? readScalar(inline));
  const items = more.map((line) => /^\s*- (.*)$/.exec(line)?.[1]);
  const isList = inline === '' && items.every((item) => item !== undefined);
  return JSON.stringify(isList ? items.map((item) => readScalar(item.trim())) : source.trim());
}

/** One item: quoted either way, or plain up to a comma. */
const flowItem = /\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,[\]{}"'][^,[\]{}]*)\s*(?:,|$)/y;

function readFlowList(source: string): string[] | null {
  const inner = /^\[(.*)\]$/.exec(source)?.[1]?.trim();
  if (inner === undefined) return null;
  const items: string[] = [];
  flowItem.lastIndex = 0;
  while (flowItem.lastIndex < inner.length) {
    const item = flowItem.exec(inner)?.[1];
    if (item === undefined) return null;
    items.push(readScalar(item.trim()));
  }
  return items;
}

function readScalar(source: string): string {
  if (/^'(?:[^']|'')*'$/.test(source)) return source.slice(1, -1).replaceAll("''", "'");
  if (!/^"(?:[^"\\]|\\.)*"$/.test(source)) return source;
  try {
    return JSON.parse(source) as string;
  } catch {
    return source; // an escape that YAML has and JSON has not
  }
}
