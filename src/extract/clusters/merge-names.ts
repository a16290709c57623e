import type { Naming } from './find-namings.ts';

const mostExtra = 2;
const shortestBase = 3;

/**
 * The same cluster by one name: 船用柴油机 after 柴油机 is 柴油机, since it only adds two characters in front, and so the
 * other way round. The members of a list keep
 * their names: a list means to tell them apart.
 */
export function mergeNames(namings: Naming[]): Naming[] {
  const known = new Set<string>();
  /** The first known name that ends in a shorter one. */
  const longer = new Map<string, string>();
  return namings.map((naming) => {
    const names = naming.names.map((name) => {
      if (known.has(name) || naming.names.length > 1) return name;
      const variants = [...bases(name).filter((base) => known.has(base)), longer.get(name)];
      return variants.find((variant) => variant !== undefined && !naming.names.includes(variant)) ?? name;
    });
    for (const name of names) {
      known.add(name);
      for (const base of bases(name)) if (!longer.has(base)) longer.set(base, name);
    }
    return { ...naming, names: [...new Set(names)] };
  });
}

/** What is left of a name without its first one or two characters, where that still says something by itself. */
function bases(name: string): string[] {
  const shortened = Array.from({ length: mostExtra }, (_, index) => name.slice(index + 1));
  return shortened.filter((base) => base.length >= shortestBase);
}
