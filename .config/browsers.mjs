import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * A browser that tests can start.
 *
 * @typedef {object} FoundBrowser
 * @property {string} path Executable file.
 * @property {string} from Where it was found, in words for the log.
 * @property {boolean} bundled True for the headless shell that comes with the npm packages.
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

/** Reads the browser that an environment variable names; throws when it names a missing file. */
function named(variable) {
  const path = process.env[variable];
  if (!path) return null;
  if (!existsSync(path)) throw missingBrowser(`${variable}=${path} does not exist.`);
  return { path, from: variable, bundled: false };
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

/** Runs `action` with environment variables set, and puts the old values back. */
async function withEnvironment(variables, action) {
  const before = Object.keys(variables).map((name) => [name, process.env[name]]);
  Object.assign(process.env, variables);
  try {
    return await action();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Tells the bundled Chromium of the fonts beside it, and of the machine's: without any, texts have no width. */
function writeFontList(folder) {
  const fonts = [join(folder, 'fonts/fonts'), '/usr/share/fonts'];
  writeFileSync(
    join(folder, 'fonts/fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${fonts.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
}

/** Unpacks the Chromium that comes as an npm package; null where it cannot run. */
async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // The package reuses any <tmp>/chromium it meets, whatever its version: so it gets a folder of its own.
  const folder = join(tmpdir(), `talkootaulu-chromium-143-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true });
  // Pretending to be this runtime makes it unpack libnss3 and its like too.
  const variables = { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  return withEnvironment(variables, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    // The package's own list names only a folder that is there when it unpacks to /tmp itself.
    writeFontList(folder);
    return path;
  });
}

/**
 * Finds a Chromium: CHROME_PATH, an installed one, one in a cache, else the bundled one.
 *
 * @returns {Promise<FoundBrowser>}
 * @throws {Error} With one line that says what to do, when there is none.
 */
export async function findChromium() {
  const chosen = named('CHROME_PATH');
  if (chosen) return chosen;
  const installed = onPath(CHROMIUM_NAMES) ?? CHROMIUM_PLACES.find(existsSync);
  if (installed) return { path: installed, from: 'installed', bundled: false };
  const cached = cachedChromium();
  if (cached) return { path: cached, from: 'browser cache', bundled: false };
  const bundled = await bundledChromium();
  if (bundled) return { path: bundled, from: '@sparticuz/chromium', bundled: true };
  throw missingBrowser(
    'No Chromium found. Install one (Debian: apt-get install chromium) or set CHROME_PATH.',
  );
}

/** Finds a Firefox: FIREFOX_PATH or an installed one; null when there is none. */
export function findFirefox() {
  const chosen = named('FIREFOX_PATH');
  if (chosen) return chosen;
  const installed = onPath(FIREFOX_NAMES) ?? FIREFOX_PLACES.find(existsSync);
  return installed ? { path: installed, from: 'installed', bundled: false } : null;
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
    headless: found.bundled ? 'shell' : true,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      ...(found.bundled ? ['--no-zygote'] : []),
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
