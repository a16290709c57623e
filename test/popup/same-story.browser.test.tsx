import { render } from 'preact';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { answer } from '../../src/messaging/answer.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import type { TabRequests } from '../../src/messaging/protocol.ts';
import { loadTab } from '../../src/popup/article-actions.ts';
import { PopupRoot } from '../../src/popup/popup-root.tsx';
import { refreshStorySources } from '../../src/popup/story-sources.ts';
import '../../src/ui/base.css';
import { findViolations } from '../check-accessibility.ts';
import { emptyLibrary } from '../empty-library.ts';
import { fakeBrowser, toTab } from '../fake-browser.ts';
import { toAnnotation } from '../sample-article.ts';
import { nextDay, toStory, wire, wireElsewhere } from '../wire-story.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

beforeAll(emptyLibrary);

const root = document.body.appendChild(document.createElement('div'));
const find = (testId: string) => root.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
let page = toStory('a', wire);

answer<TabRequests>({
  readPage: () => ({ state: 'article', article: page }),
  showPassage: () => true,
  refresh: () => undefined,
  refreshAnnotations: () => undefined,
  markSelection: () => false,
});

afterAll(() => {
  render(null, root);
});

test('the popup shows where the story of the page is saved, with the notes made there', async () => {
  fakeBrowser.openTabs({ ...toTab(7), url: 'https://finance.eastmoney.com/a/1.html' });
  const other = toStory('b', wireElsewhere, { title: '三十六个项目来了', media: '临江晚报' });
  await askBackground('saveArticle', other);
  render(<PopupRoot />, root);
  await loadTab();
  await expect.poll(() => find('story-source')?.textContent).toContain('临江晚报');
  expect(find('note-elsewhere')).toBeNull();

  await askBackground('putAnnotation', toAnnotation({ articleId: 'b' }));
  await refreshStorySources();
  await expect.poll(() => find('note-elsewhere')?.textContent).toContain('留意风电。');
  expect(await findViolations(root)).toEqual([]);

  page = toStory('c', nextDay);
  await loadTab();
  await expect.poll(() => find('story-source')).toBeNull();
});
