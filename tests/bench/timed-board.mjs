/** Runs in the page before its own scripts, and notes when things have been painted. */
function watch() {
  const times = { firstRecord: null, fullList: null, shown: 0, letters: [], longest: 0 };
  window.times = times;
  const painted = async () => {
    await new Promise((frame) => requestAnimationFrame(frame));
    // A task after the frame's callbacks runs when the frame has been handed over.
    await new Promise((task) => setTimeout(task));
    return performance.now();
  };
  const noted = new Set();
  const note = async (name) => {
    if (noted.has(name)) return;
    noted.add(name);
    times[name] = await painted();
  };
  let isLoaded = false;
  const look = () => {
    if (!document.querySelector('talkoo-board [slot=records] li')) return;
    void note('firstRecord');
    if (isLoaded) void note('fullList');
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  document.addEventListener('talkoo-load', async ({ target, diagnostics }) => {
    times.shown = diagnostics.reduce((sum, part) => sum + part.shown, 0);
    await target.updateComplete;
    isLoaded = true;
    look();
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) times.longest = Math.max(times.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  let pressedAt = 0;
  document.addEventListener('keydown', (event) => (pressedAt = event.timeStamp), true);
  document.addEventListener('input', async () => times.letters.push((await painted()) - pressedAt));
}

/**
 * Opens a board in a browser that has cached nothing, and measures.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address Of the page with the board.
 * @param {{ count: number, words: string, slowdown: number }} job How many records there are, what is
 *   typed into the search box when all are there, with the filters open ('' for nothing), and how many
 *   times slower the processor is made.
 * @returns {Promise<{ firstRecord: number, fullList: number, heapBytes: number, letters: number[], longest: number }>}
 *   Milliseconds from the navigation, for each letter from its key to the painted result with the
 *   counts of the filters, and of the longest task; the heap after garbage collection, with all
 *   records read and nothing searched yet.
 * @throws {Error} When the board does not show every record.
 */
export async function timeBoard(browser, address, { count, words, slowdown }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.emulateCPUThrottling(slowdown);
    await page.evaluateOnNewDocument(watch);
    await page.goto(address);
    // The foot comes last: with it everything is loaded that the board loads by itself.
    const foot = await page.waitForSelector('talkoo-board >>> [part=foot]');
    await foot.dispose();
    await page.waitForFunction(() => window.times.fullList !== null);
    const heapBytes = await heapOf(page);
    if (words) {
      await openFilters(page);
      await type(page, words);
    }
    const { shown, ...times } = await page.evaluate(() => window.times);
    if (shown !== count) throw new Error(`The board shows ${shown} of ${count} records.`);
    return { ...times, heapBytes };
  } finally {
    await context.close();
  }
}

async function openFilters(page) {
  const button = await page.waitForSelector('talkoo-board >>> .filter');
  await button.evaluate((element) => element.click());
  await button.dispose();
  // A selector is waited for by changes of the page, which does not see those of a shadow root.
  await page.waitForFunction(() =>
    document.querySelector('talkoo-board').shadowRoot.querySelector('.facet'),
  );
}

/** Types letter by letter, each when the one before has been answered. */
async function type(page, words) {
  await page.focus('talkoo-board >>> input');
  for (const [index, letter] of [...words].entries()) {
    await page.keyboard.type(letter);
    await page.waitForFunction((typed) => window.times.letters.length > typed, {}, index);
  }
}

async function heapOf(page) {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}
