import type { Summary } from './summarise.ts';

/** An invented article in a site's markup, and what must be read from it. */
export interface Fixture {
  name: string;
  html: string;
  expected: { url: string; article: Summary };
}

/** Every pair in test/fixtures. Throws when a page has nothing beside it. */
export function readFixtures(): Fixture[] {
  const pages = import.meta.glob<string>('./fixtures/*.html', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const answers = import.meta.glob<Fixture['expected']>('./fixtures/*.json', {
    import: 'default',
    eager: true,
  });
  return Object.entries(pages).map(([path, html]) => {
    const expected = answers[path.replace('.html', '.json')];
    if (!expected) throw new Error(`${path} has no answer beside it`);
    return { name: path.replace(/^.*\/|\.html$/g, ''), html, expected };
  });
}
