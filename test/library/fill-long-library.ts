import { addArticle } from '../../src/store/articles.ts';
import { openStore } from '../../src/store/open-store.ts';
import { write } from '../../src/store/transact.ts';
import { emptyLibrary } from '../empty-library.ts';
import { toSavedArticle } from '../sample-article.ts';

/** So many articles, the newest is "a0"; titles of very different lengths, so that rows are of different heights. */
export async function fillLongLibrary(count: number): Promise<void> {
  await emptyLibrary();
  await write(await openStore(), async (transaction) => {
    for (let index = 0; index < count; index += 1) {
      const savedAt = new Date(Date.UTC(2026, 0, 1) - index * 60_000).toISOString();
      const title = `第${index}篇：${'很长的标题'.repeat(index % 9)}`;
      await addArticle(transaction, toSavedArticle({ id: `a${index}`, title, savedAt, tags: [] }));
    }
  });
}
