import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { browserTests, chromiumLauncher, testFiles } from './browser-tests.mjs';
import { canRunBundled } from './bundled-chromium.mjs';
import { findFirefox, findWebKit, missingBrowser } from './browsers.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

function firefoxLauncher({ path }) {
  const launchOptions = {
    browser: 'firefox',
    executablePath: path,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'fi-FI' },
  };
  return chromeLauncher({ puppeteer, launchOptions });
}

/** Folders whose subject can differ by engine. */
const FOLDERS = ['base/', 'query/', 'i18n/', 'ui/', 'features/', 'elements/'];

/** The files in them whose subject is words, settings, records or the state that follows: it is the same in all. */
const ONCE = [
  'elements/board/accessibility/accessibility',
  'elements/board/accessibility/announcements',
  'elements/board/association',
  'elements/board/coming-back',
  'elements/board/diagnostics',
  'elements/board/failures',
  'elements/board/written/further-language',
  'elements/board/written/language',
  'elements/board/none-readable',
  'elements/board/over-today',
  'elements/board/written/quotes',
  'elements/board/search',
  'elements/board/written/settings',
  'elements/board/accessibility/spoken',
  'elements/board/accessibility/tasks',
  'elements/board/written/unknown-attributes',
  'elements/board/usage-controller',
  'features/doctor/checks',
  'features/doctor/doctor',
  'elements/listing/listing',
  'features/overview/',
  'elements/listing/states',
  'elements/listing/tasks',
  'features/structured-data/',
];

const isOnce = (file) => ONCE.some((start) => file.startsWith(`tests/${start}`));

const groups = [];
const missing = [];

if (canRunBundled) {
  groups.push({
    name: 'the oldest Chromium: a board’s main ways',
    browsers: [await chromiumLauncher('oldest')],
    files: testFiles(['base/', 'elements/board/']).filter((file) => !/accessibility/.test(file)),
  });
} else missing.push('the oldest Chromium (it runs only on Linux x64)');

const engines = [];
const firefox = findFirefox();
if (firefox) engines.push(firefoxLauncher(firefox));
else missing.push('Firefox (Debian: apt-get install firefox-esr)');

const webkit = findWebKit();
if (webkit) engines.push(await webkitLauncher(webkit));
else missing.push('WebKit (Debian: apt-get install webkit2gtk-driver xvfb)');

if (engines.length > 0) {
  groups.push({
    name: 'other engines: what can differ by engine',
    browsers: engines,
    files: testFiles(FOLDERS).filter((file) => !isOnce(file)),
  });
}

if (missing.length > 0) {
  const message = `Not tested here: ${missing.join(', ')}.`;
  // Only a throw fails the run: web-test-runner sets the exit code itself.
  if (process.env.CI || groups.length === 0) throw missingBrowser(message);
  console.log(message);
}

/**
 * Runs what can differ by engine in the engines that this machine has; under CI a missing one is a
 * failure. `test:browser` runs everything in one engine, and there axe, which finds the same in all.
 */
export default await browserTests({ groups, hasAxe: false });
