import { render } from 'preact';
import { beforeAll, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { followRoute } from '../../src/library/follow-route.ts';
import { importFiles } from '../../src/library/import-actions.ts';
import { LibraryRoot } from '../../src/library/library-root.tsx';
import { importReport } from '../../src/library/state.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import { toAnnotation, toArticle } from '../sample-article.ts';
import { findViolations } from '../check-accessibility.ts';
import { emptyLibrary } from '../empty-library.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

beforeAll(emptyLibrary);

const root = document.body.appendChild(document.createElement('div'));
const find = (testId: string) => root.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
const listEverything = async () => ({
  articles: await askBackground('listKept', { kind: 'articles', after: null, limit: 100 }),
  settings: await askBackground('getSettings'),
  annotations: await askBackground('listKept', { kind: 'annotations', after: null, limit: 100 }),
});

test('a click makes a verified backup of everything, the bin too; it restores to the same, and a cut one to nothing', async () => {
  const files: Blob[] = [];
  // The browser's own, told to remember what is downloaded.
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return make(file);
  });
  const { colourNames } = await askBackground('getSettings');
  await askBackground('putSettings', { colourNames: { ...colourNames, pink: '风险' } });
  const article = toArticle();
  await askBackground('saveArticle', article);
  await askBackground('putAnnotation', toAnnotation());
  await askBackground('saveArticle', { ...article, id: '202601020000000099' });
  await askBackground('removeArticles', ['202601020000000099']);
  const before = await listEverything();
  expect(before.articles.articles).toHaveLength(2);

  followRoute();
  location.hash = '#/settings';
  render(<LibraryRoot />, root);
  await expect.poll(() => find('backup-now')).not.toBeNull();
  find('backup-now')?.click();
  await expect.poll(() => find('backup-result')?.textContent).toContain('2 篇文章，1 条笔记，已核对');
  expect(await findViolations(root)).toEqual([]);

  await emptyLibrary();
  const [backup] = files;
  if (!backup) throw new Error('nothing was downloaded');
  await importFiles([new File([backup.slice(0, backup.size - 20)], 'cut.json.gz')]);
  expect(importReport.value?.refusals.files).toBe(1);
  expect((await listEverything()).articles.articles).toEqual([]);
  await importFiles([new File([backup], 'backup.json.gz')]);
  expect(await listEverything()).toEqual(before);
});
