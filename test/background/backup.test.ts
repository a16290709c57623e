import 'fake-indexeddb/auto';
import { gunzipSync } from 'node:zlib';
import { beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import { keptFiles } from '../../src/model/backup-schedule.ts';
import { beginBackup, listBackups } from '../../src/store/backups.ts';
import { openStore } from '../../src/store/open-store.ts';
import { emptyLibrary } from '../empty-library.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { toAnnotation, toArticle } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const { alarms, downloads, permissions } = fakeBrowser;

beforeEach(async () => {
  await emptyLibrary();
  downloads.files.clear();
  downloads.items.clear();
  downloads.interrupt(null);
  downloads.lose(0);
  permissions.grant('downloads');
  await askBackground('putSettings', { backupSchedule: 'off' });
  await askBackground('saveArticle', toArticle());
  await askBackground('putAnnotation', toAnnotation());
  await askBackground('putDraft', { articleId: 'elsewhere', text: '写了一半' });
});

const ring = () => alarms.ring('backup');
const getStatus = () => askBackground('getBackupStatus');

async function unpack(file: Blob | undefined): Promise<Record<string, unknown>> {
  if (!file) throw new Error('no such file');
  return JSON.parse(gunzipSync(Buffer.from(await file.arrayBuffer())).toString()) as Record<string, unknown>;
}

/** As if so many days had passed since every backup. */
async function age(days: number): Promise<void> {
  const database = await openStore();
  for (const record of await listBackups(database)) {
    await database.delete('backups', record.startedAt);
    const startedAt = new Date(Date.parse(record.startedAt) - days * 86_400_000).toISOString();
    await database.put('backups', { ...record, startedAt });
  }
}

test('the schedule sets an alarm, which makes a verified backup that holds everything, and sets the next', async () => {
  await askBackground('putSettings', { backupSchedule: 'daily' });
  expect(alarms.times.get('backup')).toBeGreaterThan(Date.now());
  expect(alarms.times.get('backup')).toBeLessThan(Date.now() + 120_000);
  expect((await getStatus()).changes).toBe(1);

  await ring();
  const { last, failed, changes } = await getStatus();
  expect([failed, changes]).toEqual([null, 0]);
  expect(last?.file).toMatchObject({
    name: expect.stringMatching(/^Tickermark\/tickermark-backup-\d{8}-\d{6}\.json\.gz$/) as string,
    counts: { articles: 1, annotations: 1, verdicts: 0, revisions: 0, drafts: 1 },
  });
  const [[path, file] = ['', undefined]] = [...downloads.files];
  expect(path).toBe(`/downloads/${last?.file?.name ?? ''}`);
  expect(file?.size).toBe(last?.file?.size);
  expect(await unpack(file)).toMatchObject({
    articles: [{ id: toArticle().id }],
    annotations: [{ id: toAnnotation().id }],
    drafts: [{ articleId: 'elsewhere', text: '写了一半' }],
  });
  expect(alarms.times.get('backup')).toBe(Date.parse(last?.startedAt ?? '') + 86_400_000);
});

test('an alarm before its time, or without a schedule, makes none', async () => {
  await ring();
  await askBackground('putSettings', { backupSchedule: 'daily' });
  await ring();
  await ring();
  expect(downloads.files.size).toBe(1);
  await askBackground('putSettings', { backupSchedule: 'off' });
  expect(alarms.times.has('backup')).toBe(false);
});

test.each([
  [
    'the permission is gone',
    () => {
      permissions.revoke('downloads');
    },
    'forbidden',
    '',
  ],
  [
    'the disk is full',
    () => {
      downloads.interrupt('FILE_NO_SPACE');
    },
    'unfinished',
    'FILE_NO_SPACE',
  ],
  [
    'bytes are lost on the way',
    () => {
      downloads.lose(1);
    },
    'size',
    expect.stringMatching(/^\d+ \/ \d+$/) as string,
  ],
])('%s: told, and tried again in an hour', async (_name, spoil, reason, detail) => {
  spoil();
  await askBackground('putSettings', { backupSchedule: 'weekly' });
  await ring();
  const { last, failed, changes } = await getStatus();
  expect([last, changes]).toEqual([null, 1]);
  expect(failed?.failure).toEqual({ reason, detail });
  expect(alarms.times.get('backup')).toBe(Date.parse(failed?.startedAt ?? '') + 3_600_000);
});

test('a backup in the middle of which the background ended has failed, and is made again', async () => {
  const begun = new Date(Date.now() - 2 * 3_600_000).toISOString();
  await beginBackup(await openStore(), begun, 'schedule');
  await askBackground('putSettings', { backupSchedule: 'daily' });
  expect((await getStatus()).failed?.failure?.reason).toBe('interrupted');
  await ring();
  expect((await getStatus()).last).not.toBeNull();
  expect(downloads.files.size).toBe(1);
});

test('a click makes one as well, and two clicks one', async () => {
  const [one, other] = await Promise.all([askBackground('backUp'), askBackground('backUp')]);
  expect(one).toEqual(other);
  expect(one).toMatchObject({ state: 'verified', cause: 'click' });
  expect(downloads.files.size).toBe(1);
});

test.each([0, 1, 3, 10, 20, 30, 50, 80, 2000])(
  'stopped after %d turns there is no file and no record, or both',
  async (turns) => {
    const making = askBackground('backUp');
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await askBackground('stopBackUp');
    const record = await making;
    const { last, failed } = await getStatus();
    expect(failed).toBeNull();
    expect(last).toEqual(record);
    expect(downloads.files.size).toBe(record ? 1 : 0);
    expect(downloads.items.size).toBe(record ? 1 : 0);
    // How far it comes in so many turns is the machine's business; in none it comes nowhere.
    if (turns === 0) expect(record).toBeNull();
    expect(await askBackground('backUp')).toMatchObject({ state: 'verified' });
  },
);

test('stopped before the browser says that it begins to write the file there is none', async () => {
  const { download } = downloads;
  vi.spyOn(downloads, 'download').mockImplementationOnce(async (options) => {
    await askBackground('stopBackUp');
    return download(options);
  });
  expect(await askBackground('backUp')).toBeNull();
  expect(await getStatus()).toMatchObject({ last: null, failed: null });
  expect([downloads.files.size, downloads.items.size]).toEqual([0, 0]);
});

test('a scheduled one that is stopped is tried again in an hour', async () => {
  await askBackground('putSettings', { backupSchedule: 'daily' });
  const ringing = ring();
  const store = await openStore();
  while ((await listBackups(store)).length === 0) await new Promise((resolve) => setImmediate(resolve));
  await askBackground('stopBackUp');
  await ringing;
  const { failed } = await getStatus();
  expect(failed?.failure).toEqual({ reason: 'interrupted', detail: '' });
  expect(downloads.files.size).toBe(0);
  expect(alarms.times.get('backup')).toBe(Date.parse(failed?.startedAt ?? '') + 3_600_000);
});

test('the last scheduled files are kept; older ones go, but none of anybody else', async () => {
  await askBackground('backUp');
  await askBackground('putSettings', { backupSchedule: 'daily' });
  for (let made = 0; made < keptFiles + 1; made += 1) {
    await age(2);
    await ring();
  }
  const clicked = 1;
  expect(downloads.files.size).toBe(clicked + keptFiles);

  // The oldest's number is another's by now, as after a new start of Firefox.
  const [oldest] = (await listBackups(await openStore())).filter(({ cause }) => cause === 'schedule');
  const id = oldest?.downloadId ?? 0;
  downloads.files.set('/downloads/photo.jpg', new Blob(['x']));
  const others = downloads.items.get(id);
  if (!others) throw new Error('no such download');
  downloads.items.set(id, { ...others, filename: '/downloads/photo.jpg' });
  await age(2);
  await ring();
  expect([...downloads.files.keys()]).toContain('/downloads/photo.jpg');
});

test('what changes after a backup is counted; what does not, is not', async () => {
  await askBackground('backUp');
  await askBackground('putDraft', { articleId: 'elsewhere', text: '又写一点' });
  expect((await getStatus()).changes).toBe(0);
  await askBackground('setTags', { id: toArticle().id, tags: ['能源'] });
  await askBackground('saveArticle', toArticle({ id: '2' }));
  expect((await getStatus()).changes).toBe(2);
  // Many notes on one article are many changes, however few the articles are.
  const modified = new Date(Date.now() + 1000).toISOString();
  for (const digit of [3, 4, 5])
    await askBackground(
      'putAnnotation',
      toAnnotation({ id: `00000000-0000-4000-8000-00000000000${digit}`, modified }),
    );
  expect((await getStatus()).changes).toBe(4);
});

test('unfinished notes come back, but in no place of a later one, and not where they became notes', async () => {
  const time = (hour: number) => new Date(Date.UTC(2030, 0, 1, hour)).toISOString();
  await askBackground('mergeDrafts', [
    { articleId: 'elsewhere', text: '更晚的', modified: time(2) },
    { articleId: 'another', text: '别处的', modified: time(1) },
    { articleId: toArticle().id, text: '留意', modified: time(1) }, // the note begins with it
  ]);
  await askBackground('mergeDrafts', [{ articleId: 'elsewhere', text: '更早的', modified: time(1) }]);
  expect(await askBackground('listDrafts')).toEqual([
    { articleId: 'another', text: '别处的', modified: time(1) },
    { articleId: 'elsewhere', text: '更晚的', modified: time(2) },
  ]);
});
