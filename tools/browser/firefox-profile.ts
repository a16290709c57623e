import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, zipFiles } from '../zip-files.mjs';
import type { LaunchOptions } from './driver.ts';

/** The address that the extension is given in our profiles; Firefox would draw one at random. */
const uuid = '5e0f7c1a-3b52-4d7e-9a41-0c6d2f8b9e73';

/** The origin of the extension's pages in a profile made by `writeFirefoxProfile`. */
export const firefoxOrigin = `moz-extension://${uuid}`;

/** Writes a fresh profile that has the built extension installed for good; returns its path. */
export async function writeFirefoxProfile(extension: string, options: LaunchOptions): Promise<string> {
  const profile = join(options.folder, 'profile');
  await mkdir(join(profile, 'extensions'), { recursive: true });
  const id = await readGeckoId(extension);
  await writeFile(join(profile, 'extensions', `${id}.xpi`), zipFiles(extension, filesBelow(extension)));
  const lines = Object.entries(preferences(id, options)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  return profile;
}

async function readGeckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function preferences(id: string, { port, folder, colorScheme, locale, isPermitted }: LaunchOptions) {
  return {
    'extensions.autoDisableScopes': 0,
    'xpinstall.signatures.required': false,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    // Every address of the web is our server.
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port};80=${port}`,
    'network.http.http3.enable': false,
    'network.stricttransportsecurity.preloadlist': false,
    'security.OCSP.enabled': 0,
    'browser.download.folderList': 2,
    'browser.download.dir': join(folder, 'downloads'),
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'intl.locale.requested': locale,
    'extensions.webextOptionalPermissionPrompts': !isPermitted,
    // Firefox's own first-run pages and calls home.
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage': 'about:blank',
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.newtabpage.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}
