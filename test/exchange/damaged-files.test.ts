import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { ImportError } from '../../src/import/import-error.ts';
import { openStore } from '../../src/store/open-store.ts';
import { emptyLibrary } from '../empty-library.ts';
import { createRandom, mutate } from '../import/mutate.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';
import { bringFiles, exportFile, readLibrary, toFile } from './front-door.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

/*
 * Damaged files by the door that a reader uses. What one reader makes of 5,000 of them is tested where it lives; here, that
 * nothing half done stays of any, and that the dry run had said it.
 */

const mutants = 120;
const formats = ['json', 'web-annotations', 'hypothesis', 'readwise'] as const;
const article = toSavedArticle();
const quote = { type: 'TextQuoteSelector', exact: '总投资820亿元', prefix: '36个，', suffix: '。' } as const;
const annotations = [
  toAnnotation(),
  toAnnotation({
    id: '00000000-0000-4000-8000-000000000002',
    target: { source: article.url, selector: [quote] },
  }),
];

beforeEach(emptyLibrary);

test.each(formats)(
  'a damaged file of %s is refused, or brings what was said',
  { timeout: 60_000 },
  async (format) => {
    await bringFiles(toFile({ articles: [article], annotations }));
    const text = await (await exportFile(format)).text();
    const random = createRandom(11);
    let brought = 0;
    for (let count = 0; count < mutants; count += 1) {
      await emptyLibrary();
      await bringFiles(toFile({ articles: [article] }));
      const before = await readLibrary();
      const file = new File([mutate(text, random)], format === 'readwise' ? 'damaged.csv' : 'damaged.json');
      try {
        const { plan, counts } = await bringFiles(file);
        expect(plan).toMatchObject(counts);
        const again = await bringFiles(file);
        expect(again.counts).toMatchObject({ added: 0, updated: 0, conflicting: 0 });
        brought += counts.added > 0 ? 1 : 0;
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
        expect(await readLibrary()).toEqual(before);
      }
      expect(await (await openStore()).count('staged')).toBe(0);
    }
    // Else the mutants would be too wild, or too tame, to tell anything.
    expect(brought).toBeGreaterThan(mutants / 20);
    expect(brought).toBeLessThan(mutants);
  },
);
