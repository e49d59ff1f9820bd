import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { findFirefox, findWebKit, missingBrowser } from './browsers.mjs';
import chromiumConfig from './web-test-runner.config.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const browsers = [...chromiumConfig.browsers];
const missing = [];

const firefox = findFirefox();
if (firefox) {
  const launchOptions = {
    browser: 'firefox',
    executablePath: firefox.path,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'fi-FI' },
  };
  browsers.push(chromeLauncher({ puppeteer, launchOptions }));
} else {
  missing.push('Firefox (Debian: apt-get install firefox-esr)');
}

const webkit = findWebKit();
if (webkit) {
  browsers.push(await webkitLauncher(webkit));
} else {
  missing.push('WebKit (Debian: apt-get install webkit2gtk-driver xvfb)');
}

if (missing.length > 0) {
  const message = `Not tested here: ${missing.join(', ')}.`;
  // Only a throw fails the run: web-test-runner sets the exit code itself.
  if (process.env.CI) throw missingBrowser(message);
  console.log(message);
}

/** Runs the same tests in every engine that this machine has; under CI a missing one is a failure. */
export default {
  ...chromiumConfig,
  concurrentBrowsers: browsers.length,
  browsers,
};
