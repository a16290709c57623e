import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isRoot, needBrowser } from '../find-browser.mjs';
import { copyWithPermissions } from './copy-with-permissions.ts';
import { patience, type Driver, type DriverPage, type LaunchOptions } from './driver.ts';

/** Starts Chromium with dist/chrome loaded. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const extension = await toExtension(options);
  const profile = join(options.folder, 'profile');
  if (options.isPermitted) await writePreferences(profile, options.folder);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser('chromium'),
    headless: false, // Playwright's own headless mode loads no extensions; --headless=new does
    args: [...(options.headless ? ['--headless=new'] : []), ...argumentsFor(extension, options)],
    chromiumSandbox: !isRoot(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'], // readers have it, and our content script lives on in it
    ignoreHTTPSErrors: true,
    viewport: null,
    colorScheme: options.colorScheme,
    env: { ...process.env, LANGUAGE: options.locale.replace('-', '_') },
  });
  context.setDefaultTimeout(patience);
  const closed = new Promise<void>((done) => {
    context.on('close', () => {
      done();
    });
  });
  const origin = await extensionOrigin(context);
  if (options.isPermitted) await leaveDownloads(context);
  const openTab = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return toDriverPage(page, options.folder);
  };
  return {
    name: 'chromium',
    open: openTab,
    openExtensionPage: (path) => openTab(`${origin}/${path}`),
    endBackground: () => endWorker(context, origin),
    updateExtension: async () => {
      const session = await context.browser()?.newBrowserCDPSession();
      await session?.send('Extensions.loadUnpacked', { path: extension });
    },
    closed,
    close: () => context.close(),
  };
}

async function toExtension({ isPermitted, folder }: LaunchOptions): Promise<string> {
  const built = resolve('dist/chrome');
  if (!isPermitted) return built;
  const copy = resolve(folder, 'extension');
  await copyWithPermissions(built, copy);
  return copy;
}

/** Chromium's own settings of a new profile: where downloads go. */
async function writePreferences(profile: string, folder: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const download = { default_directory: resolve(folder, 'downloads') };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ download }));
}

/** Has the browser write downloads where and as it would without Playwright, which gives them names of its own. */
async function leaveDownloads(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Browser.setDownloadBehavior', { behavior: 'default' });
}

/** Closes the extension's service worker, over the protocol of a tab that is open. */
async function endWorker(context: BrowserContext, origin: string): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('No tab is open');
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}

function argumentsFor(extension: string, { port, locale }: LaunchOptions): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    '--enable-unsafe-extension-debugging', // to update the extension; runtime.reload() switches it off here
    '--ignore-certificate-errors',
    `--lang=${locale}`,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}`;
}

function toDriverPage(page: Page, folder: string): DriverPage {
  return {
    evaluate: (expression) => page.evaluate(expression),
    click: (testId, index = 0) => page.getByTestId(testId).nth(index).click(),
    fill: (testId, text) => page.getByTestId(testId).first().fill(text),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    press: async (keys, { alt = false, control = false } = {}) => {
      const held = `${alt ? 'Alt+' : ''}${control ? 'Control+' : ''}`;
      for (const key of keys) await page.keyboard.press(`${held}${key}`);
    },
    setFiles: (testId, paths) => page.getByTestId(testId).first().setInputFiles(paths),
    download: async (testId) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByTestId(testId).first().click(),
      ]);
      const name = download.suggestedFilename();
      const path = join(folder, 'downloads', name);
      await download.saveAs(path);
      return { name, path };
    },
    reload: async () => {
      await page.reload();
    },
    screenshot: async (path, size) => {
      await page.setViewportSize(size);
      await page.screenshot({ path });
    },
    close: () => page.close(),
  };
}
