import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { putLater } from '../../src/store/get-many.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { write } from '../../src/store/transact.ts';

test('a record that cannot be kept ends the whole, and whoever writes is told why, whatever was waited for', async () => {
  const database = await createStoreOpener('failed')();
  const writing = write(database, async (transaction) => {
    const rows = transaction.objectStore('searchRows');
    putLater(rows, { seq: 1, articleId: 'a' });
    putLater(rows, { seq: 2, articleId: 'a' }); // an article has one row
    await transaction.objectStore('articles').get('a');
    await transaction.objectStore('articles').get('b');
  });
  await expect(writing).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await database.count('searchRows')).toBe(0);
});
