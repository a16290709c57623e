import { expect, test as base } from '@playwright/test';
import type { Driver } from '../../tools/browser/driver.ts';
import { launch } from '../../tools/browser/launch.ts';
import { loadSamplePages } from '../../tools/browser/sample-pages.ts';
import { serveNews, type NewsServer } from '../../tools/browser/serve-news.ts';

/** Hosts that the browsers call on their own account, whatever is installed. */
const browserHosts =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net)$/;

/** What was asked of the news server, without the browser's own calls and the icons that it looks for. */
export function pageRequests(news: NewsServer): string[] {
  return news.requests.filter((address) => {
    const { hostname, pathname } = new URL(`https://${address}`);
    return !browserHosts.test(hostname) && pathname !== '/favicon.ico';
  });
}

/** A test with a news web and a browser that has the extension; it fails when anything but our pages is asked for. */
export const test = base.extend<{ news: NewsServer; driver: Driver }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed from the pattern
  news: async ({}, use) => {
    const pages = await loadSamplePages();
    const news = await serveNews(pages);
    await use(news);
    await news.close();
    const strangers = pageRequests(news).filter((address) => !pages.has(address));
    expect(strangers, 'the extension makes no network request').toEqual([]);
  },
  driver: async ({ news }, use, testInfo) => {
    const driver = await launch(testInfo.project.name, {
      port: news.port,
      folder: testInfo.outputPath('browser'),
      headless: true,
      colorScheme: 'light',
      locale: 'zh-CN',
    });
    await use(driver);
    await driver.close();
  },
});
