import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { annotationTags } from '../../src/model/change-annotation.ts';
import { putAnnotation } from '../../src/store/annotations.ts';
import { listCards, saveArticle } from '../../src/store/articles.ts';
import { binNotes, changeTagOfNotes, recolourNotes } from '../../src/store/change-notes.ts';
import { listNotes } from '../../src/store/notes.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { toAnnotation, toArticle } from '../sample-article.ts';

const first = '00000000-0000-4000-8000-000000000001';
const second = '00000000-0000-4000-8000-000000000002';
const strange = '00000000-0000-4000-8000-000000000009';
const ids = [first, second, strange];
const quote = { type: 'TextQuoteSelector', exact: '风电', prefix: '', suffix: '' } as const;
const everything = { colour: null, tag: null, after: null, limit: 10 };

/** Of two notes the first is on the whole article, the second marks a passage. */
async function openWithNotes(name: string) {
  const database = await createStoreOpener(`change-notes-${name}`)();
  await saveArticle(database, toArticle({ id: 'a' }));
  await putAnnotation(database, toAnnotation({ id: first, articleId: 'a' }));
  const target = { source: 'x', selector: [quote] };
  await putAnnotation(database, toAnnotation({ id: second, articleId: 'a', target, colour: 'green' }));
  const list = async () => (await listNotes(database, everything)).notes.map(({ annotation }) => annotation);
  return { database, list };
}

test('many notes go into the bin and come back, and the card counts them', async () => {
  const { database, list } = await openWithNotes('bin');
  const noteCount = async () => (await listCards(database, null, 1))[0]?.noteCount;
  expect((await binNotes(database, ids)).articleIds).toEqual(['a']);
  expect([await list(), await noteCount()]).toEqual([[], 0]);
  expect((await binNotes(database, ids)).before).toEqual([]);
  await binNotes(database, ids, null);
  expect([(await list()).length, await noteCount()]).toEqual([2, 2]);
});

test('notes are tagged; those that bore the tag before are not among the changed', async () => {
  const { database, list } = await openWithNotes('tag');
  const tag = '待读';
  await changeTagOfNotes(database, { ids: [first], tag, isWanted: true });
  const { before } = await changeTagOfNotes(database, { ids, tag, isWanted: true });
  expect(before.map(({ id }) => id)).toEqual([second]);
  expect((await list()).map(annotationTags)).toEqual([[tag], [tag]]);
  await changeTagOfNotes(database, { ids, tag, isWanted: false });
  expect((await list()).map(annotationTags)).toEqual([[], []]);
});

test('marked passages change their colour, notes on the whole have none', async () => {
  const { database, list } = await openWithNotes('colour');
  const { before } = await recolourNotes(
    database,
    ids.map((id) => ({ id, colour: 'pink' })),
  );
  expect(before.map(({ id, colour }) => [id, colour])).toEqual([[second, 'green']]);
  expect((await list()).map(({ colour }) => colour).sort()).toEqual([null, 'pink'].sort());
  const pink = await listNotes(database, { ...everything, colour: 'pink' });
  expect(pink.notes.map(({ annotation }) => annotation.id)).toEqual([second]);
});
