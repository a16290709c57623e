import { expect, test as base } from '@playwright/test';
import type { Driver, LaunchOptions } from '../../tools/browser/driver.ts';
import { launch } from '../../tools/browser/launch.ts';
import { loadSampleSite, type SampleSite } from '../../tools/browser/sample-pages.ts';
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

interface Fixtures {
  site: SampleSite;
  news: NewsServer;
  /** Starts a browser with the extension and a profile of its own, which has nothing saved. */
  startBrowser: (options?: Pick<LaunchOptions, 'isPermitted'>) => Promise<Driver>;
}

/** A test with a news web and browsers that have the extension; it fails when anything but our pages is asked for. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed from the pattern
  site: async ({}, use) => {
    await use(await loadSampleSite());
  },
  news: async ({ site }, use) => {
    const news = await serveNews(site.pages);
    await use(news);
    await news.close();
    const strangers = pageRequests(news).filter((address) => !site.pages.has(address));
    expect(strangers, 'the extension makes no network request').toEqual([]);
  },
  startBrowser: async ({ news }, use, testInfo) => {
    const drivers: Driver[] = [];
    await use(async ({ isPermitted = false } = {}) => {
      const folder = testInfo.outputPath(`browser-${drivers.length}`);
      const options = {
        port: news.port,
        folder,
        headless: true,
        colorScheme: 'light',
        locale: 'zh-CN',
        isPermitted,
      } as const;
      const driver = await launch(testInfo.project.name, options);
      drivers.push(driver);
      return driver;
    });
    for (const driver of drivers) await driver.close();
  },
});
