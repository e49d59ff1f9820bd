import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { bundledChromium, canRunBundled } from './bundled-chromium.mjs';

/**
 * A browser that tests can start.
 *
 * @typedef {object} FoundBrowser
 * @property {string} path Executable file.
 * @property {string} from Where it was found, in words for the log.
 * @property {boolean} bundled True for a headless shell that comes with the npm packages.
 * @property {Record<string, string>} environment Variables that it needs.
 */

/** Executable names of Chromium and its relatives, in order of preference. */
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/** Where macOS and Windows keep them. */
const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Makes an error that shows as one line: where it was thrown helps nobody to install a browser. */
export function missingBrowser(message) {
  const error = new Error(message);
  error.stack = message;
  return error;
}

/** Finds the first of the named executables on PATH; undefined when there is none. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** Describes a browser that is no headless shell. */
function installed(path, from) {
  return { path, from, bundled: false, environment: {} };
}

/** Reads the browser that an environment variable names; throws when it names a missing file. */
function named(variable) {
  const path = process.env[variable];
  if (!path) return null;
  if (!existsSync(path)) throw missingBrowser(`${variable}=${path} does not exist.`);
  return installed(path, variable);
}

/** Looks into the caches of puppeteer and playwright, newest version first. */
function cachedChromium() {
  const caches = [
    [join(homedir(), '.cache/puppeteer/chrome'), 'chrome-linux64/chrome'],
    [join(homedir(), '.cache/ms-playwright'), 'chrome-linux/chrome'],
  ];
  return caches
    .filter(([folder]) => existsSync(folder))
    .flatMap(([folder, inside]) =>
      readdirSync(folder)
        .sort()
        .reverse()
        .map((version) => join(folder, version, inside)),
    )
    .find(existsSync);
}

/**
 * Finds the Chromium that this machine has: CHROME_PATH, an installed one, else one in a cache.
 *
 * @throws {Error} With one line that says what to do, when there is none.
 */
function installedChromium() {
  const chosen = named('CHROME_PATH');
  if (chosen) return chosen;
  const path = onPath(CHROMIUM_NAMES) ?? CHROMIUM_PLACES.find(existsSync);
  if (path) return installed(path, 'installed');
  const cached = cachedChromium();
  if (cached) return installed(cached, 'browser cache');
  throw missingBrowser(
    'No Chromium found. Install one (Debian: apt-get install chromium) or set CHROME_PATH.',
  );
}

/** The Chromiums that tests run in, by the name that the environment variable CHROMIUM has. */
const CHROMIUMS = {
  pinned: () => bundledChromium('@sparticuz/chromium'),
  oldest: () => bundledChromium('chromium-oldest'),
  installed: installedChromium,
};

/**
 * Finds a Chromium: the one that `npm ci` brought, unless the environment variable CHROMIUM has
 * another name (`oldest`, `installed`). Where that one cannot run, the installed one takes its place.
 *
 * @returns {Promise<FoundBrowser>}
 * @throws {Error} With one line that says what to do, when there is none.
 */
export async function findChromium(name = process.env.CHROMIUM ?? 'pinned') {
  if (!Object.hasOwn(CHROMIUMS, name)) {
    throw missingBrowser(`CHROMIUM=${name}: give ${Object.keys(CHROMIUMS).join(', ')}.`);
  }
  if (canRunBundled || name === 'installed') return CHROMIUMS[name]();
  if (name === 'pinned') return installedChromium();
  throw missingBrowser(`The ${name} Chromium runs only on Linux x64.`);
}

/** Finds a Firefox: FIREFOX_PATH or an installed one; null when there is none. */
export function findFirefox() {
  const chosen = named('FIREFOX_PATH');
  if (chosen) return chosen;
  const path = onPath(FIREFOX_NAMES) ?? FIREFOX_PLACES.find(existsSync);
  return path ? installed(path, 'installed') : null;
}

/**
 * Finds what WebKitGTK needs: its test browser, its driver and a virtual screen.
 *
 * @returns {{ browser: string, driver: string, screen: string } | null} Null when a part is missing.
 */
export function findWebKit() {
  const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];
  const browser = libraries
    .filter(existsSync)
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('webkit2gtk-4'))
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find(existsSync);
  const driver = onPath(['WebKitWebDriver']);
  const screen = onPath(['Xvfb']);
  return browser && driver && screen ? { browser, driver, screen } : null;
}

/**
 * Options that start a found Chromium for tests, for puppeteer and for web-test-runner alike.
 *
 * @param {FoundBrowser} found
 */
export function chromiumLaunchOptions(found) {
  // Chromium refuses its sandbox to root, and the bundled shell has none.
  const asRoot = process.getuid?.() === 0 || found.bundled;
  return {
    executablePath: found.path,
    env: { ...process.env, ...found.environment },
    headless: found.bundled ? 'shell' : true,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      '--accept-lang=fi-FI',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}
