import { beforeEach, expect, test, vi } from 'vitest';
import { answer, isExtensionPage } from '../../src/messaging/answer.ts';
import { AskError } from '../../src/messaging/ask-error.ts';
import { askBackground, askTab } from '../../src/messaging/ask.ts';
import type { OpenRequests, TabRequests } from '../../src/messaging/protocol.ts';
import { contentSender, fakeBrowser, popupSender, toTab } from '../fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

beforeEach(() => {
  fakeBrowser.reset();
});

const workerDied = () => new Error('The message port closed before a response was received.');

test('a question reaches its handler and the answer comes back', async () => {
  const asked: unknown[] = [];
  answer<Pick<OpenRequests, 'showCount' | 'countArticlesNaming'>>({
    showCount: (argument) => void asked.push(argument),
    countArticlesNaming: (argument) => {
      asked.push(argument);
      return 4;
    },
  });

  expect(await askBackground('countArticlesNaming', { secid: '0.300166', exceptId: 'a' })).toBe(4);
  await expect(askBackground('showCount', 3)).resolves.toBeNull();
  expect(asked).toEqual([{ secid: '0.300166', exceptId: 'a' }, 3]);
});

test('a handler that throws is an error with its message, and is not asked twice', async () => {
  const count = vi.fn(() => {
    throw new Error('The disk is full');
  });
  answer<Pick<OpenRequests, 'countArticlesNaming'>>({ countArticlesNaming: count });

  const asked = askBackground('countArticlesNaming', { secid: '0.300166', exceptId: '' });
  await expect(asked).rejects.toMatchObject({
    name: 'AskError',
    reason: 'refused',
    message: 'The disk is full',
  });
  expect(count).toHaveBeenCalledTimes(1);
});

test('a worker that dies once is asked again', async () => {
  answer<Pick<OpenRequests, 'countArticlesNaming'>>({ countArticlesNaming: () => 1 });
  fakeBrowser.failNext(workerDied());

  expect(await askBackground('countArticlesNaming', { secid: '0.300166', exceptId: '' })).toBe(1);
});

test('a worker that dies twice is an error that says so', async () => {
  answer<Pick<OpenRequests, 'countArticlesNaming'>>({ countArticlesNaming: () => 1 });
  fakeBrowser.failNext(workerDied(), workerDied());

  const asked = askBackground('countArticlesNaming', { secid: '0.300166', exceptId: '' });
  await expect(asked).rejects.toMatchObject({ name: 'AskError', reason: 'unreachable' });
});

test('a tab without our content script is unreachable', async () => {
  await expect(askTab(7, 'readPage')).rejects.toBeInstanceOf(AskError);
  await expect(askTab(7, 'readPage')).rejects.toMatchObject({ reason: 'unreachable' });
});

test.each([[undefined], [null], ['article'], [{ ok: true }], [{ ok: 'yes', value: 1 }]])(
  'a reply that is no answer is none: %j',
  async (reply) => {
    fakeBrowser.runtime.onMessage.addListener(() => Promise.resolve(reply));
    await expect(askTab(7, 'readPage')).rejects.toMatchObject({ reason: 'unreachable' });
  },
);

test('requests of others are left to them', async () => {
  answer<Pick<OpenRequests, 'countArticlesNaming'>>({ countArticlesNaming: () => 1 });
  answer<Pick<TabRequests, 'showPassage'>>({ showPassage: () => true });

  expect(await askTab(7, 'showPassage', { start: 0, end: 2, text: '电池' })).toBe(true);
  for (const message of ['showPassage', null, {}, { name: 'toString' }, { name: 'constructor' }]) {
    expect(await fakeBrowser.runtime.sendMessage(message)).toBeUndefined();
  }
});

test('answering ends with its signal', async () => {
  const controller = new AbortController();
  answer<Pick<TabRequests, 'showPassage'>>({ showPassage: () => true }, { signal: controller.signal });
  controller.abort();

  const asked = askTab(7, 'showPassage', { start: 0, end: 2, text: '电池' });
  await expect(asked).rejects.toMatchObject({ reason: 'unreachable' });
});

test.each([
  ['the popup', popupSender, true],
  [
    'the library in a tab',
    { ...popupSender, url: `${fakeBrowser.runtime.getURL('')}library.html`, tab: toTab(3) },
    true,
  ],
  ['a content script', contentSender, false],
  [
    'a page that imitates our address',
    { ...contentSender, url: 'https://evil.example/chrome-extension://tickermark/' },
    false,
  ],
  ['another extension', { ...popupSender, id: 'other' }, false],
  ['a sender without address', { id: 'tickermark' }, false],
])('%s is an extension page: %s', (_who, sender, expected) => {
  expect(isExtensionPage(sender)).toBe(expected);
});

test('whoever may not ask is refused and the handler never runs', async () => {
  const count = vi.fn(() => 1);
  answer<Pick<OpenRequests, 'countArticlesNaming'>>(
    { countArticlesNaming: count },
    { mayAsk: isExtensionPage },
  );
  fakeBrowser.speakAs(contentSender);

  const asked = askBackground('countArticlesNaming', { secid: '0.300166', exceptId: '' });
  await expect(asked).rejects.toMatchObject({ reason: 'refused' });
  expect(count).not.toHaveBeenCalled();
});
