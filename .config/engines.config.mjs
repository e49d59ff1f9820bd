import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { browserTests, chromiumLauncher } from './browser-tests.mjs';
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

const browsers = [];
const missing = [];

if (canRunBundled) browsers.push(await chromiumLauncher('oldest'));
else missing.push('the oldest Chromium (it runs only on Linux x64)');

const firefox = findFirefox();
if (firefox) browsers.push(firefoxLauncher(firefox));
else missing.push('Firefox (Debian: apt-get install firefox-esr)');

const webkit = findWebKit();
if (webkit) browsers.push(await webkitLauncher(webkit));
else missing.push('WebKit (Debian: apt-get install webkit2gtk-driver xvfb)');

if (missing.length > 0) {
  const message = `Not tested here: ${missing.join(', ')}.`;
  // Only a throw fails the run: web-test-runner sets the exit code itself.
  if (process.env.CI || browsers.length === 0) throw missingBrowser(message);
  console.log(message);
}

/**
 * Runs what can differ by engine in the engines that this machine has; under CI a missing one is a
 * failure. `test:browser` runs everything in one engine, and there axe, which finds the same in all.
 */
export default await browserTests({
  browsers,
  files: 'tests/{base,query,i18n,components}/**/*.test.ts',
  hasAxe: false,
});
