// Free of dependencies: set-up runs it before anything is installed.
import { accessSync, constants, readFileSync, statSync } from 'node:fs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** The environment variable that names the browser to use, before any usual place. */
export const binVariables = /** @type {const} */ ({ chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' });

/**
 * Google Chrome is not among them: since version 137 it ignores --load-extension.
 * @type {Record<BrowserName, string[]>}
 */
const usualPlaces = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/local/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/usr/local/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * The browser's executable: the one its environment variable names, else the first usual place that holds one;
 * null when there is none. A variable that names nothing runnable throws, rather than another browser being used.
 * @param {BrowserName} name
 * @param {{ env?: Record<string, string | undefined>, isRunnable?: (path: string) => boolean }} [options]
 * @returns {string | null}
 */
export function findBrowser(name, { env = process.env, isRunnable = isRunnableFile } = {}) {
  const named = env[binVariables[name]];
  if (named === undefined || named === '') return usualPlaces[name].find(isRunnable) ?? null;
  if (!isRunnable(named)) throw new Error(`${binVariables[name]} is ${named}, which cannot be run`);
  return named;
}

/**
 * The same, for callers that cannot go on without it.
 * @param {BrowserName} name
 * @returns {string}
 */
export function needBrowser(name) {
  const path = findBrowser(name);
  if (path === null) throw new Error(`no ${name} found: run "npm run setup" or set ${binVariables[name]}`);
  return path;
}

/** A browser's sandbox does not work for root and is switched off for root alone. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isRunnableFile(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false; // absent or not executable: both mean "not this one"
  }
  return !isEmptySnapStub(path);
}

/**
 * Ubuntu's chromium-browser and firefox packages hold a short script that starts the snap, or, where snaps do not run
 * (in most containers), only says that it is missing.
 * @param {string} path
 */
function isEmptySnapStub(path) {
  if (statSync(path).size > 10_000) return false;
  const snap = /\/snap\/bin\/[a-z-]+/.exec(readFileSync(path, 'utf8'))?.[0];
  return snap !== undefined && snap !== path && !isRunnableFile(snap);
}
