import { expect, test } from 'vitest';
import { createFeed } from '../../src/library/feed.ts';
import { toEntries } from '../../src/library/paged-rows.ts';
import { toShownStories } from '../../src/library/stories.ts';

interface Row {
  id: string;
  /** Known of rows of the list alone. */
  place: number | null;
  others: string[];
}

/** A library of rows "0", "1" …, of which some are the same story; what it holds may be changed. */
function createLibrary(count: number, stories: string[][]) {
  const library = {
    ids: Array.from({ length: count }, (_, index) => `${index}`),
    stories,
    learnt: 0,
    /** What the reader does while an answer is on its way. */
    meanwhile: () => {},
  };
  let isQuiet: Promise<void> = Promise.resolve();
  const feed = createFeed<Row, number>(
    (after, limit) => {
      const start = after ?? 0;
      const rows = library.ids
        .slice(start, start + limit)
        .map((id, index) => ({ id, place: start + index, others: [] }));
      return Promise.resolve({ rows, next: start + limit < library.ids.length ? start + limit : null });
    },
    ({ id }) => id,
    {
      learn: (rows) => {
        library.learnt += rows.length;
        library.meanwhile();
        const others = (id: string) =>
          library.stories
            .filter((story) => story.includes(id))
            .flatMap((story) => story.filter((one) => one !== id && library.ids.includes(one)));
        return Promise.resolve(rows.map((row) => ({ ...row, others: others(row.id) })));
      },
      inherit: (row, { others }) => ({ ...row, others }),
      othersOf: ({ others }) => others.map((id) => ({ id, place: null, others: [] })),
      whenQuiet: (action) => {
        isQuiet = action();
      },
    },
  );
  const readAll = async () => {
    await feed.refresh();
    for (let page = 1; page < count / 50; page += 1) await feed.more();
    await isQuiet;
  };
  const see = async (from: number) => {
    await feed.show({ from, to: from + 5 }, null, () => 100);
    await isQuiet;
  };
  const entries = () => {
    const stories = feed.stories && toShownStories(feed.stories, feed.idOf);
    return toEntries(feed.pages.value ?? [], feed.idOf, stories);
  };
  const shown = () => entries().map(({ key }) => key);
  return { library, feed, readAll, see, entries, shown, refresh: () => feed.refresh().then(() => isQuiet) };
}

test('rows of a story fold into its first, over the borders of pages', async () => {
  const { readAll, shown } = createLibrary(120, [['10', '11', '60', '119']]);
  await readAll();
  expect(shown()).toHaveLength(117);
  expect(shown().filter((key) => ['10', '11', '60', '119'].includes(key))).toEqual(['10']);
});

test('unfolded, they stand behind it, once each, wherever they are in the list', async () => {
  const { feed, readAll, shown } = createLibrary(120, [['10', '60', '119']]);
  await readAll();
  feed.stories?.toggle('10');
  expect(shown().slice(9, 14)).toEqual(['9', '10', '60', '119', '11']);
  expect(shown()).toHaveLength(120);
  expect(feed.stories?.storyOf('10')).toEqual(['10']);
  feed.stories?.toggle('119');
  expect(shown()).toHaveLength(118);
  expect(feed.stories?.storyOf('10')).toEqual(['10', '60', '119']);
});

test('unfolded, they are rows as the list has them; one that is not held is what its story tells of it', async () => {
  const { feed, readAll, see, entries } = createLibrary(700, [['10', '60', '640']]);
  await readAll();
  feed.stories?.toggle('10');
  await see(0);
  const rows = entries().flatMap((entry) => (entry.kind === 'row' ? [entry.row] : []));
  expect(rows.slice(10, 13).map(({ id, place }) => [id, place])).toEqual([
    ['10', 10],
    ['60', 60],
    ['640', null],
  ]);
});

test('each row has a place of its own in what is shown, also behind pages that were let go of', async () => {
  const { feed, readAll, see, entries } = createLibrary(700, [['10', '11', '60', '640']]);
  await readAll();
  const placeOf = (id: string) => entries().find(({ key }) => key === id)?.place;
  expect(['9', '10', '12', '61', '641'].map(placeOf)).toEqual([10, 11, 12, 60, 639]);
  feed.stories?.toggle('10');
  expect(['9', '10', '11', '60', '640', '12'].map(placeOf)).toEqual([10, 11, 12, 13, 14, 15]);
  expect(placeOf('699')).toBe(700);
  feed.stories?.toggle('10');
  await see(650);
  expect(feed.pages.value?.[0]?.rows).toBeNull();
  expect(placeOf('641')).toBe(639);
});

test('they stay folded while the first is let go of, and on the way back', async () => {
  const { feed, readAll, see, shown } = createLibrary(700, [['10', '640', '690']]);
  await readAll();
  await see(650);
  expect(feed.pages.value?.[0]?.rows).toBeNull();
  expect(shown()).not.toContain('640');
  await see(300);
  await see(650);
  expect(shown()).not.toContain('690');
  expect(feed.positionOf('690')).toBeNull(); // as its first is not held
  await see(0);
  expect(feed.positionOf('690')).toBe(10);
});

test('when the first goes, the next stands for the story; when the story is one article again, it is a row', async () => {
  const { library, feed, readAll, see, shown, refresh } = createLibrary(120, [['10', '60', '119']]);
  await readAll();
  library.ids = library.ids.filter((id) => id !== '10');
  feed.drop(new Set(['10']));
  expect(shown()).toContain('60');
  await refresh();
  await see(60);
  expect(shown()).toContain('60');
  expect(shown()).not.toContain('119');
  library.ids = library.ids.filter((id) => id !== '60');
  await refresh();
  await see(60);
  expect(shown()).toContain('119');
});

test('a row that its first does not know of stays a row', async () => {
  const { readAll, shown } = createLibrary(4, [
    ['0', '1'],
    ['1', '2'],
  ]);
  await readAll();
  expect(shown()).toEqual(['0', '2', '3']);
});

test('only what is near to what is seen is asked for, once, until something changes', async () => {
  const { library, readAll, see, refresh } = createLibrary(600, []);
  await readAll();
  expect(library.learnt).toBe(600);
  await see(0);
  expect(library.learnt).toBe(600);
  await refresh();
  expect(library.learnt).toBeLessThanOrEqual(800);
});

test('what comes into sight while an answer is on its way is asked for too', async () => {
  const { library, feed, readAll, see, shown, refresh } = createLibrary(200, []);
  await readAll();
  library.stories = [['150', '151']];
  library.meanwhile = () => void feed.show({ from: 150, to: 155 }, null, () => 100);
  await refresh();
  await see(150);
  expect(shown()).toContain('150');
  expect(shown()).not.toContain('151');
});
