import type { BackupSource } from '../export/write-backup.ts';
import { askBackground } from '../messaging/ask.ts';

/** How many are asked for at once: answers of 64 MB are refused, and nobody knows beforehand how long they are. */
const answerSize = 50;

/** Everything in the library, as it is asked for batch by batch, the next one while the last is being written. */
export async function openBackupSource(): Promise<BackupSource> {
  return {
    settings: await askBackground('getSettings'),
    articles: () => listAll('articles'),
    annotations: () => listAll('annotations'),
    revisions: () => listAll('revisions'),
    verdicts: () => once('listVerdicts'),
    drafts: () => once('listDrafts'),
  };
}

async function* listAll(kind: 'articles' | 'annotations' | 'revisions'): AsyncGenerator<object[]> {
  const ask = (after: string[] | null) => askBackground('listKept', { kind, after, limit: answerSize });
  let page = await ask(null);
  for (;;) {
    const coming = page.next && ask(page.next);
    coming?.catch(() => undefined); // told when its turn comes
    yield page[kind];
    if (!coming) return;
    page = await coming;
  }
}

/** What is never so much that it needs batches. */
async function* once(name: 'listVerdicts' | 'listDrafts'): AsyncGenerator<object[]> {
  yield await askBackground(name);
}
