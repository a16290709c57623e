import type { Naming } from './find-namings.ts';

const mostExtra = 2;
const shortestBase = 3;

/**
 * The same cluster by one name: 船用柴油机 after 柴油机 is 柴油机, since it only adds two characters in front. Names of one
 * list stay apart.
 */
export function mergeNames(namings: Naming[]): Naming[] {
  const first: string[] = [];
  return namings.map((naming) => {
    const names = naming.names.map(
      (name) => first.find((known) => isVariant(known, name, naming.names)) ?? name,
    );
    for (const name of names) if (!first.includes(name)) first.push(name);
    return { ...naming, names };
  });
}

function isVariant(known: string, name: string, list: string[]): boolean {
  if (known === name || list.includes(known)) return known === name;
  const [base, longer] = known.length < name.length ? [known, name] : [name, known];
  return base.length >= shortestBase && longer.length - base.length <= mostExtra && longer.endsWith(base);
}
