/** `from` become `to`; null: they are taken off. */
export interface TagChange {
  from: string[];
  to: string | null;
}

/** The tags with each of `from` replaced, in their order and each once; the same array when it has none of them. */
export function replaceTags(tags: string[], { from, to }: TagChange): string[] {
  if (!tags.some((tag) => from.includes(tag))) return tags;
  const replaced = tags.flatMap((tag) => {
    if (!from.includes(tag)) return [tag];
    return to === null ? [] : [to];
  });
  return [...new Set(replaced)];
}

/**
 * Takes such a change back: `before` are the tags as they were then. What was given and taken away since stays so; the
 * order is that of before.
 */
export function returnTags(tags: string[], before: string[], { from, to }: TagChange): string[] {
  const kept = tags.filter((tag) => tag !== to || before.includes(tag));
  const back = before.filter((tag) => kept.includes(tag) || from.includes(tag));
  return [...new Set([...back, ...kept])];
}
