import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions, findChromium } from '../../../.config/browsers.mjs';

/**
 * Opens a browser context: for its pages a browser of their own, with no cookies, cache or
 * permissions yet. To be closed by the returned `close`.
 *
 * All test files of `npm run test:pages` share the browser that the environment variable
 * PAGES_BROWSER gives the address of; a file that is run alone starts one.
 *
 * @param {object} [options]
 * @param {boolean} [options.usesClipboard] All pages of a browser share one clipboard: a file that
 *   uses it starts a browser in any case.
 */
export async function openBrowser({ usesClipboard = false } = {}) {
  const { PAGES_BROWSER } = process.env;
  return PAGES_BROWSER && !usesClipboard ? joinBrowser(PAGES_BROWSER) : startBrowser();
}

async function joinBrowser(browserWSEndpoint) {
  let context;
  const browser = await puppeteer.connect({
    browserWSEndpoint,
    // The pages of other files are none of ours.
    targetFilter: (target) => target.browserContext() === context,
  });
  context = await browser.createBrowserContext();
  const close = async () => {
    await context.close();
    await browser.disconnect();
  };
  return { context, close };
}

async function startBrowser() {
  const browser = await puppeteer.launch(chromiumLaunchOptions(await findChromium()));
  return { context: await browser.createBrowserContext(), close: () => browser.close() };
}
