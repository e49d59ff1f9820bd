/** What a browser's trace calls the reading and the running of modules. */
const EVENTS = new Set([
  'v8.parseOnBackground',
  'v8.compileModule',
  'v8.evaluateModule',
  'EvaluateScript',
]);

/**
 * Opens the map of a board in a browser that has cached nothing, and measures how long its parts
 * take to be parsed and run.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address Of a page with a board whose settings have a map.
 * @param {number} slowdown How many times slower the processor is made.
 * @returns {Promise<number>} Milliseconds, without the time to fetch them.
 */
export async function timeMap(browser, address, slowdown) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.emulateCPUThrottling(slowdown);
    await page.goto(address);
    const foot = await page.waitForSelector('talkoo-board >>> [part=foot]');
    await foot.dispose();
    await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
    await press(page, 'Näytä kartalla');
    await press(page, 'Avaa kartta');
    await page.waitForFunction(() =>
      document.querySelector('talkoo-board').shadowRoot.querySelector('.leaflet-container'),
    );
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const times = trace.traceEvents.filter(({ name }) => EVENTS.has(name));
    return times.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
  } finally {
    await context.close();
  }
}

/** Presses a button of the board as soon as it is there. */
async function press(page, text) {
  await page.waitForFunction(
    (wanted) => {
      const buttons = document.querySelector('talkoo-board').shadowRoot.querySelectorAll('button');
      const found = [...buttons].find((one) => one.textContent.trim() === wanted);
      found?.click();
      return found !== undefined;
    },
    {},
    text,
  );
}
