/** A small generator of chance (mulberry32), the same on every machine for a seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const splinters = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  'null',
  '-1',
  '1e999',
  '\ud800',
  '\0',
  '\n',
  '<',
  '>',
  '&#0;',
  "'",
  '---',
  '\ufeff',
  '{"__proto__":{"x":1}}',
  '[[[[[[[[',
];

/** A text with a few of its parts dropped, doubled, moved, or replaced by what parsers trip over. */
export function mutate(text: string, random: () => number): string {
  let mutated = text;
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const at = Math.floor(random() * (mutated.length + 1));
    const length = Math.floor(random() ** 3 * 60);
    const before = mutated.slice(0, at);
    const cut = mutated.slice(at, at + length);
    const after = mutated.slice(at + length);
    const splinter = splinters[Math.floor(random() * splinters.length)] ?? '';
    const ways = [
      before + after,
      before + cut + cut + after,
      before + splinter + after,
      before + splinter + cut + after,
      before,
      after + before,
    ];
    mutated = ways[Math.floor(random() * ways.length)] ?? '';
  }
  return mutated;
}
