import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { importFiles } from '../../src/library/import-actions.ts';
import { importQuestion, importReport } from '../../src/library/state.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import { colours } from '../../src/model/colour.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { LibraryPart } from '../../src/model/library-part.ts';
import type { ChangedSettings } from '../../src/model/settings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { emptyLibrary } from '../empty-library.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { articleId, libraryPart, orNull, text, time } from '../invent-library.ts';
import { bringFiles, exportFile, readLibrary, toFile } from './front-door.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));
vi.hoisted(() => {
  vi.stubGlobal('location', { hash: '' }); // of the library's page
});

/*
 * The whole way round, by the doors that a reader uses: out of the library into a file, and back.
 */

const options = { numRuns: 30 };
const { downloads, permissions } = fakeBrowser;

/** With what lies in the bin. */
const withBin = fc
  .tuple(libraryPart, fc.array(orNull(time), { minLength: 11, maxLength: 11 }))
  .map(([part, times]): LibraryPart => ({
    ...part,
    articles: part.articles.map((article, index) => ({ ...article, deletedAt: times[index] ?? null })),
    annotations: part.annotations.map((one, index) => ({ ...one, deleted: times[index + 5] ?? null })),
  }));

const drafts: fc.Arbitrary<Draft[]> = fc.uniqueArray(
  fc.record({ articleId, text: text.filter((words) => words.trim() !== ''), modified: time }),
  { selector: (draft) => draft.articleId, maxLength: 3 },
);

const settings: fc.Arbitrary<ChangedSettings> = fc.record({
  colourNames: fc.record(
    Object.fromEntries(colours.map((colour) => [colour, text])) as Record<
      (typeof colours)[number],
      fc.Arbitrary<string>
    >,
  ),
  markdownTemplate: orNull(text),
  fileNameTemplate: text,
});

beforeEach(() => {
  permissions.grant('downloads');
});

/** All that is kept, and all that is found under: row for row. */
async function dump(): Promise<Record<string, unknown[]>> {
  const database = await openStore();
  const names = ['articles', 'bodies', 'annotations', 'verdicts', 'revisions', 'drafts', 'settings'] as const;
  const derived = ['occurrences', 'facets', 'tallies'] as const;
  const rows = [...names, ...derived].map(
    async (name) => [name, (await database.getAll(name)) as unknown[]] as const,
  );
  return Object.fromEntries(await Promise.all(rows));
}

/** Imports as a reader does, who keeps both of what is in conflict. */
async function importAll(...files: File[]) {
  const stop = importQuestion.subscribe((question) => {
    if (question) throw new Error(`Asked: ${JSON.stringify(question.refusals)}`);
  });
  await importFiles(files);
  stop();
  return importReport.value;
}

/** A backup as the downloads folder has it then. */
async function backUp(): Promise<File> {
  downloads.files.clear();
  const record = await askBackground('backUp');
  const [contents] = [...downloads.files.values()];
  if (!record?.file || !contents) throw new Error('There is no backup');
  return new File([contents], record.file.name);
}

test('a backup brought back is the library that it was made of, with bin, drafts and settings; twice as well', async () => {
  await fc.assert(
    fc.asyncProperty(withBin, drafts, settings, async (part, unfinished, chosen) => {
      await emptyLibrary();
      await bringFiles(toFile(part));
      await askBackground('mergeDrafts', unfinished);
      await askBackground('putSettings', chosen);
      const whole = await dump();
      const backup = await backUp();

      await emptyLibrary();
      const first = await importAll(backup);
      expect(first?.refusals).toMatchObject({ files: 0, items: 0 });
      expect(await dump()).toEqual(whole);

      const second = await importAll(backup);
      expect(second?.counts).toMatchObject({ added: 0, updated: 0, conflicting: 0 });
      expect(await dump()).toEqual(whole);
    }),
    options,
  );
});

test('an export brought back is all that was listed, and its export is the same file', async () => {
  await fc.assert(
    fc.asyncProperty(withBin, async (part) => {
      await emptyLibrary();
      await bringFiles(toFile(part));
      const listed = await readLibrary();
      const file = await exportFile('json');

      await emptyLibrary();
      const { plan, counts, refused } = await bringFiles(file);
      expect(refused).toEqual([]);
      expect(plan).toMatchObject(counts);
      expect(counts).toMatchObject({ updated: 0, same: 0, conflicting: 0 });
      expect(await readLibrary()).toEqual(listed);
      expect(await (await exportFile('json')).text()).toBe(await file.text());

      const again = await bringFiles(file);
      expect(again.counts).toMatchObject({ added: 0, updated: 0, conflicting: 0 });
      expect(again.plan).toMatchObject(again.counts);
      expect(await readLibrary()).toEqual(listed);
    }),
    options,
  );
});

test('two exports of parts of a library are the whole, in either order and at once', async () => {
  await fc.assert(
    fc.asyncProperty(libraryPart, fc.func(fc.boolean()), async (part, isInFirst) => {
      await emptyLibrary();
      await bringFiles(toFile(part));
      const listed = await exportFile('json');
      await emptyLibrary();
      await bringFiles(listed);
      const whole = await dump();
      const halves = [
        await exportFile('json', (id) => isInFirst(id)),
        await exportFile('json', (id) => !isInFirst(id)),
      ];
      for (const files of [halves, halves.toReversed()]) {
        await emptyLibrary();
        for (const file of files) await bringFiles(file);
        expect(await dump()).toEqual(whole);
      }
      await emptyLibrary();
      const { plan, counts } = await bringFiles(...halves);
      expect(plan).toMatchObject(counts);
      expect(await dump()).toEqual(whole);
    }),
    options,
  );
});

test('whatever is brought to whatever is here, the dry run says what the merge does', async () => {
  await fc.assert(
    fc.asyncProperty(withBin, withBin, async (here, given) => {
      await emptyLibrary();
      await bringFiles(toFile(here));
      const { plan, counts } = await bringFiles(toFile(given), toFile(here));
      expect(plan).toMatchObject(counts);
    }),
    options,
  );
});
