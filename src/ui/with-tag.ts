/** The tags with one more, cut to its words; the same array when it is empty or there already. */
export function withTag(tags: string[], added: string): string[] {
  const tag = added.trim().replace(/\s+/g, ' ').replace(/^#/, '');
  return tag === '' || tags.includes(tag) ? tags : [...tags, tag];
}
