import type { BackupSource } from '../export/write-backup.ts';
import { listDrafts } from '../store/drafts.ts';
import { type KeptKind, type KeptPage, listKept } from '../store/list-kept.ts';
import type { Database } from '../store/schema.ts';
import { getSettings } from '../store/settings.ts';
import { listVerdicts } from '../store/verdicts.ts';

/** How many are read at once; twice as many are in memory. */
const batchSize = 100;

/** Everything in the library, for a backup, batch by batch; says how many of its articles were taken. */
export async function openLibrarySource(
  database: Database,
  onProgress: (progress: { done: number; total: number }) => void,
): Promise<BackupSource> {
  const total = await database.count('articles');
  async function* listArticles(): AsyncGenerator<object[]> {
    let done = 0;
    for await (const batch of listAll(database, 'articles')) {
      onProgress({ done, total });
      yield batch;
      done += batch.length;
    }
    onProgress({ done, total });
  }
  return {
    settings: await getSettings(database),
    articles: listArticles,
    annotations: () => listAll(database, 'annotations'),
    revisions: () => listAll(database, 'revisions'),
    verdicts: () => once(listVerdicts(database)),
    drafts: () => once(listDrafts(database)),
  };
}

/** The next batch is read while whoever takes them works on the one before. */
async function* listAll(database: Database, kind: KeptKind): AsyncGenerator<object[]> {
  let coming: Promise<KeptPage> | null = listKept(database, kind, null, batchSize);
  while (coming) {
    const page: KeptPage = await coming;
    coming = page.next && listKept(database, kind, page.next, batchSize);
    coming?.catch(() => undefined); // whoever comes to await it is told
    yield page[kind];
  }
}

async function* once(list: Promise<object[]>): AsyncGenerator<object[]> {
  yield await list;
}
