import browser from 'webextension-polyfill';
import type { Sender } from '../messaging/answer.ts';

/** Made by the build beside the content script, and in no manifest: it is loaded when it is wanted. */
const annotatorFile = 'src/content/annotator.js';

/** Loads the annotator into the page that asks. */
export async function injectAnnotator({ tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined) throw new Error('startAnnotator is for tabs');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: [annotatorFile],
  });
}
