import browser from 'webextension-polyfill';
import { postChange } from '../messaging/changes.ts';
import { askTab } from '../messaging/ask.ts';
import { keepIndexed } from './keep-indexed.ts';
import { keepSigned } from './keep-signed.ts';

/**
 * Tells every page of the extension, and every open page of an article, that these articles or their notes changed; null: any.
 * The index follows, and what tells stories.
 */
export async function announce(articleIds: string[] | null): Promise<void> {
  postChange({ articleIds });
  keepIndexed();
  keepSigned();
  if (articleIds === null || articleIds.length === 0) return;
  const url = browser.runtime.getManifest().host_permissions ?? [];
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map(({ id }) => tell(id, articleIds)));
}

async function tell(tabId: number | undefined, articleIds: string[]): Promise<void> {
  if (tabId === undefined) return;
  // A tab without our script has nothing to refresh: a list of articles, or a page that is still loading.
  await askTab(tabId, 'refreshAnnotations', articleIds).catch(() => undefined);
}
