import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { askReading, focusMention } from './browser/ask-extension.ts';
import { elementsOf, waitFor, waitForElements, type Driver } from './browser/driver.ts';
import { launch } from './browser/launch.ts';
import { loadSampleSite } from './browser/sample-pages.ts';
import { serveNews } from './browser/serve-news.ts';

const output = resolve('out');

/**
 * Opens a sample article in a browser that has the extension. With a display it stays until the browser is closed;
 * without one it prints what was read as JSON and writes screenshots to out/.
 */
export async function showSample(browserName: string): Promise<void> {
  const headless = !hasDisplay();
  await mkdir(output, { recursive: true });
  const folder = await mkdtemp(join(output, 'profile-'));
  const site = await loadSampleSite();
  const url = site.urlOf('eastmoney-current');
  const news = await serveNews(site.pages);
  try {
    const options = { port: news.port, folder, headless, colorScheme: 'light', locale: 'zh-CN' } as const;
    const driver = await launch(browserName, options);
    try {
      await (headless ? recordSample(driver, url) : letReaderLook(driver, url));
    } finally {
      await driver.close();
    }
  } finally {
    await news.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function recordSample(driver: Driver, url: string): Promise<void> {
  const article = await driver.open(url);
  await focusMention(article);
  await article.screenshot(join(output, 'page.png'), { width: 1000, height: 900 });
  const popup = await driver.openExtensionPage('popup.html');
  const reading = JSON.stringify((await askReading(popup, url)).article, null, 2);
  console.log(reading);
  await writeFile(join(output, 'reading.json'), `${reading}\n`);
  await waitForElements(popup, 'cluster');
  await popup.click('popup-save');
  await waitFor(popup, `${elementsOf('popup-save')}[0].ariaDisabled === 'true'`);
  await popup.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
  await popup.screenshot(join(output, 'popup.png'), { width: 400, height: 600 });
  const library = await driver.openExtensionPage('library.html');
  await waitForElements(library, 'article-card');
  await library.screenshot(join(output, 'library.png'), { width: 1200, height: 800 });
  console.error(
    `Screenshots: ${['page', 'popup', 'library'].map((name) => join(output, `${name}.png`)).join(', ')}`,
  );
}

async function letReaderLook(driver: Driver, url: string): Promise<void> {
  await driver.open(url);
  console.error(`${url} is open in ${driver.name}, served from this machine. Close the browser to end.`);
  await driver.closed;
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
