import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { needBrowser } from '../find-browser.mjs';
import { connectBidi, type BidiConnection } from './bidi-connection.ts';
import { patience, waitFor, type Driver, type LaunchOptions } from './driver.ts';
import { toFirefoxPage } from './firefox-page.ts';
import { firefoxOrigin, writeFirefoxProfile } from './firefox-profile.ts';

/** Starts Firefox with dist/firefox installed. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = await writeFirefoxProfile(resolve('dist/firefox'), options);
  // System access: without it no extension page can be opened.
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  const process = spawn(
    needBrowser('firefox'),
    [
      ...(options.headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      ...remote,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const closed = once(process, 'exit').then(() => undefined);
  try {
    const bidi = await connectBidi(`${await bidiAddress(process)}/session`);
    await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await bidi.send('session.subscribe', { events: ['browsingContext.downloadEnd'] });
    const driver = toDriver(bidi, process, closed);
    // Firefox shows pages before it has started the extension, and then without its content script.
    const started = await driver.openExtensionPage('manifest.json');
    await started.close();
    return driver;
  } catch (error) {
    process.kill('SIGKILL');
    throw error;
  }
}

/** Firefox writes its BiDi address to standard error once it listens. */
async function bidiAddress(process: ChildProcess): Promise<string> {
  if (!process.stderr) throw new Error('Firefox was started without a standard error');
  const lines = createInterface({ input: process.stderr });
  const signal = AbortSignal.timeout(2 * patience);
  for (;;) {
    const [line] = (await once(lines, 'line', { signal })) as [string];
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
}

/** Ends the extension's event page from within the browser's own window, as the browser does when it is idle. */
async function endEventPage(bidi: BidiConnection): Promise<void> {
  const { contexts } = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  await bidi.send('script.evaluate', {
    expression: `WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(firefoxOrigin).host)})
      .extension.terminateBackground({ disableResetIdleForTest: true })`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
}

function toDriver(bidi: BidiConnection, process: ChildProcess, closed: Promise<void>): Driver {
  const openTab = async (url: string, wait: 'complete' | 'none') => {
    const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
    const page = toFirefoxPage(bidi, context as string, wait);
    await bidi.send('browsingContext.navigate', { context, url, wait });
    // The page does not see the directive of a text fragment.
    const seen = url.replace(/#?:~:.*$/, '');
    const isThere = `location.href.replace(/#$/, '') === ${JSON.stringify(seen)}`;
    await waitFor(page, `${isThere} && document.readyState === 'complete'`);
    return page;
  };
  return {
    name: 'firefox',
    open: (url) => openTab(url, 'complete'),
    // The load event of an extension's page never comes over BiDi.
    openExtensionPage: (path) => openTab(`${firefoxOrigin}/${path}`, 'none'),
    endBackground: () => endEventPage(bidi),
    updateExtension: async () => {
      const page = await openTab(`${firefoxOrigin}/library.html`, 'none');
      await page.evaluate('void setTimeout(() => { chrome.runtime.reload(); })');
    },
    closed,
    close: async () => {
      const killer = setTimeout(() => process.kill('SIGKILL'), patience);
      await bidi.send('browser.close', {}).catch(() => process.kill('SIGKILL'));
      await closed;
      clearTimeout(killer);
      bidi.close();
    },
  };
}
