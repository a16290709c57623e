import { chromium, type Page } from '@playwright/test';
import { isRoot, needBrowser } from '../tools/find-browser.mjs';
import { bundle } from './bundle.ts';
import { withFolder } from './with-folder.ts';

/**
 * Opens an empty page in Chromium in which a script of ours runs that puts what it offers under `bench`. What it stores lies
 * on the disk, as a reader's library does: in memory a large one would not have room.
 */
export async function withPage(entry: string, work: (page: Page) => Promise<void>): Promise<void> {
  const script = await bundle(entry);
  await withFolder(async (folder) => {
    const browser = await chromium.launchPersistentContext(folder, {
      executablePath: needBrowser('chromium'),
      chromiumSandbox: !isRoot(),
    });
    try {
      const page = await browser.newPage();
      await page.route('**/*', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
      );
      await page.goto('https://finance.eastmoney.com/');
      await page.evaluate(script);
      await work(page);
    } finally {
      await browser.close();
    }
  });
}
