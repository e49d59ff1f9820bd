/*
 * Measures the built board and prints medians. It judges nothing: machines differ.
 */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions, findChromium } from '../../.config/browsers.mjs';
import { startHost } from '../pages/support/host-site.mjs';
import { boardHtml, pageHtml } from '../pages/support/page-html.mjs';
import { startTiles } from '../pages/support/tile-site.mjs';
import { startSite } from '../pages/support/toimeksi-site.mjs';
import { answerWithMany, MUNICIPALITY } from './many-records.mjs';
import { timeBoard } from './timed-board.mjs';
import { timeMap } from './timed-map.mjs';

/** Activities are among the dearer kinds: their rows need parts that are loaded on use. */
const KIND = { name: 'activities', type: 'tm_activity' };
const SIZES = [100, 1_000, 10_000];
const WORDS = 'kerho';
const RUNS = 5;
/** A phone that is not new. */
const SLOWDOWN = 4;

/** The middle of some numbers; of an even count the mean of the two in the middle. */
function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

/** Publishes a page whose board reads so many records; returns its address. */
function publish(host, site, count, more = {}) {
  const source = site.answer(`with-${count}`, answerWithMany(KIND.type, count));
  const board = boardHtml({ source, municipality: MUNICIPALITY, kinds: KIND.name, lang: 'fi' });
  const script = '/dist/1/talkootaulu.js';
  const html = pageHtml({ body: board, settings: { limit: SIZES.at(-1), ...more }, script });
  return new URL(host.addPage(html), host.address).href;
}

/** Opens the board several times; the first time, which warms everything up, is not counted. */
async function measure(browser, address, count, slowdown = 1) {
  const words = count === SIZES.at(-1) ? WORDS : '';
  const runs = [];
  for (let run = 0; run <= RUNS; run += 1) {
    runs.push(await timeBoard(browser, address, { count, words, slowdown }));
  }
  return runs.slice(1);
}

function milliseconds(numbers) {
  return `${Math.round(median(numbers))} ms`;
}

function printRow(...cells) {
  console.log(cells.map((cell, index) => cell.padStart(index === 0 ? 8 : 14)).join(''));
}

function printRuns(count, runs) {
  const megabytes = median(runs.map(({ heapBytes }) => heapBytes)) / 1e6;
  printRow(
    count.toLocaleString('en'),
    milliseconds(runs.map(({ firstRecord }) => firstRecord)),
    milliseconds(runs.map(({ fullList }) => fullList)),
    `${megabytes.toFixed(1)} MB`,
  );
}

/** The value below which 95 of 100 numbers are. */
function p95(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1];
}

function printSearch(count, runs) {
  const letters = runs.flatMap((run) => run.letters);
  console.log(
    `Search "${WORDS}" among ${count.toLocaleString('en')} with the filters' counts, from key to ` +
      `painted result: median ${milliseconds(letters)}, p95 ${Math.round(p95(letters))} ms`,
  );
}

function printSlow(count, runs) {
  const longest = Math.max(...runs.map((run) => run.longest));
  console.log(
    `The same, ${SLOWDOWN} times slower, from navigation to the last letter: longest task ` +
      `${Math.round(longest)} ms in ${runs.length} runs, median letter ` +
      milliseconds(runs.flatMap(({ letters }) => letters)),
  );
}

/** Opens the map several times, as {@link measure} does the board. */
async function measureMap(browser, address) {
  const times = [];
  for (let run = 0; run <= RUNS; run += 1) times.push(await timeMap(browser, address, SLOWDOWN));
  return times.slice(1);
}

execFileSync(process.execPath, ['.config/build.mjs'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  stdio: ['ignore', 'ignore', 'inherit'],
});
const host = await startHost();
const site = await startSite();
const tiles = await startTiles();
const browser = await puppeteer.launch(chromiumLaunchOptions(await findChromium()));
try {
  console.log(
    `Built board, ${KIND.name}, both servers on loopback without compression, nothing cached; ` +
      `medians of ${RUNS} runs, times from navigation to painted`,
  );
  printRow('records', 'first record', 'full list', 'heap after GC');
  for (const count of SIZES) {
    const address = publish(host, site, count);
    const runs = await measure(browser, address, count);
    printRuns(count, runs);
    if (count < SIZES.at(-1)) continue;
    printSearch(count, runs);
    printSlow(count, await measure(browser, address, count, SLOWDOWN));
  }
  const mapTimes = await measureMap(browser, publish(host, site, SIZES[0], tiles.settings));
  console.log(
    `Opening the map, ${SLOWDOWN} times slower: its parts parsed and run in median ` +
      milliseconds(mapTimes),
  );
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  console.log(
    `On ${model}, ${availableParallelism()} cores, ${await browser.version()}, ` +
      `Node ${process.versions.node}`,
  );
} finally {
  await browser.close();
  host.close();
  site.close();
  tiles.close();
}
