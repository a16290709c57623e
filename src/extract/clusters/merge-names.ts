import type { Naming } from './find-namings.ts';

const mostExtra = 2;
const shortestBase = 3;

/**
 * The same cluster by one name: 船用柴油机 after 柴油机 is 柴油机, since it only adds two characters in front. Names of one
 * list stay apart.
 */
export function mergeNames(namings: Naming[]): Naming[] {
  const firstByEnding = new Map<string, string>();
  return namings.map((naming) => {
    const names = naming.names.map((name) => {
      const known = endings(name)
        .map((ending) => firstByEnding.get(ending))
        .find((other) => other !== undefined && (other === name || !naming.names.includes(other)));
      return known ?? name;
    });
    for (const name of names) {
      for (const ending of endings(name)) if (!firstByEnding.has(ending)) firstByEnding.set(ending, name);
    }
    return { ...naming, names: [...new Set(names)] };
  });
}

/** The name and what is left of it without its first characters; a base is long enough to say something by itself. */
function endings(name: string): string[] {
  const bases = Array.from({ length: mostExtra }, (_, index) => name.slice(index + 1));
  return [name, ...bases.filter((base) => base.length >= shortestBase)];
}
