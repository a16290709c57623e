// Sets up whatever is missing before `npm start` and `npm test`. Free of dependencies: runs on a bare Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { binVariables, findBrowser, isRoot } from './find-browser.mjs';
import { isInstallStale } from './is-install-stale.mjs';

const names = /** @type {const} */ (['chromium', 'firefox']);

const debianPackages = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-zh-cn'],
};
const ubuntuPackages = { chromium: ['chromium-browser'], firefox: ['firefox'] };

/** Standard output is kept for what `npm start` prints. */
const toStderr = 2;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
checkNode();
installPackages();
installBrowsers();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node ${process.versions.node} is too old: install Node 20.19 or later.`);
  }
}

function installPackages() {
  const installedLock = 'node_modules/.package-lock.json';
  if (existsSync(installedLock) && !isInstallStale(readLock('package-lock.json'), readLock(installedLock)))
    return;
  console.error('setup: installing packages (npm ci)');
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
}

function installBrowsers() {
  const distribution = aptDistribution();
  let missing = missingBrowsers();
  const fonts = distribution !== null && !hasChineseFont() ? ['fonts-noto-cjk', 'fontconfig'] : [];
  if (missing.length === 0 && fonts.length === 0) return;
  if (distribution !== null && isRoot()) {
    const packages = distribution === 'ubuntu' ? ubuntuPackages : debianPackages;
    const wanted = [...missing.flatMap((name) => packages[name]), ...fonts];
    console.error(`setup: installing ${wanted.join(' ')} (apt-get)`);
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...wanted]);
    missing = missingBrowsers();
  }
  if (missing.length > 0) fail(adviceFor(missing, distribution));
}

function missingBrowsers() {
  try {
    return names.filter((name) => findBrowser(name) === null);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {readonly (typeof names)[number][]} missing
 * @param {'debian' | 'ubuntu' | null} distribution
 */
function adviceFor(missing, distribution) {
  const variables = missing.map((name) => binVariables[name]).join(' and ');
  const how = {
    debian: `as root: apt-get install ${missing.flatMap((name) => debianPackages[name]).join(' ')} fonts-noto-cjk`,
    ubuntu: `snap install ${missing.join(' ')}, or any build outside snap with ${variables} set to its path`,
  };
  return `${missing.join(' and ')} not found. Install what is missing (${distribution ? how[distribution] : `Chromium ≥ 120, Firefox ≥ 142`}), or set ${variables}.`;
}

/** Debian or Ubuntu (or a child of theirs) by /etc/os-release, null for any other system. */
function aptDistribution() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return null;
  const release = readFileSync('/etc/os-release', 'utf8');
  return /^ID(?:_LIKE)?=.*ubuntu/m.test(release) ? 'ubuntu' : 'debian';
}

function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8', timeout: 30_000 });
  return list.status === 0 && list.stdout.trim() !== '';
}

/** @param {string} path */
function readLock(path) {
  /** @type {import('./is-install-stale.mjs').Lock} */
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  return lock;
}

/**
 * @param {string} command
 * @param {string[]} parameters
 */
function run(command, parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // npm is a .cmd file on Windows, which only a shell starts.
  const { status, error } = spawnSync(command, parameters, {
    stdio: ['inherit', toStderr, toStderr],
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`${command} ${parameters.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(`setup: ${message}`);
  process.exit(1);
}
