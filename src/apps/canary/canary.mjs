/**
 * Opens a page in a browser, as a visitor would, and says whether its board works.
 *
 *   node canary.mjs https://www.example.org/yhdistykset [--lang=fi|sv|en] [--seconds=60]
 *
 * Needs Node 20 and the package puppeteer-core; the browser is an installed Chrome, or the one that
 * CHROME_PATH names. Ends with 0 when the board works, with 1 and a line for each fault when it does
 * not, and with 2 when there was nothing to look with.
 */
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { words } from './canary-words.mjs';

const pauseMs = 500;
const hearingMs = 5000;

/** What is read of the boards of a document; runs in the page. */
function readBoards() {
  return [...document.querySelectorAll('talkoo-board, [data-talkoo-board]')]
    .filter((board) => !board.querySelector('talkoo-board'))
    .map((board) => ({
      isUp: Boolean(board.shadowRoot),
      parts: (board.diagnostics ?? []).map(({ source, kind, status, failure, shown }) => ({
        source,
        kind,
        status,
        failure,
        shown,
      })),
      listed: board.querySelectorAll('[slot=records] li').length,
      notices: board.shadowRoot?.querySelectorAll('[part=notice]').length ?? 0,
    }));
}

/** Tells whether nothing is expected of a board any more. */
function isAtRest({ isUp, parts, listed, notices }) {
  const isRead = parts.every(({ status }) => status !== 'loading' && status !== 'reading');
  return isUp && parts.length > 0 && isRead && listed + notices > 0;
}

/** Reads the boards of a page and of the frames in it. */
async function boardsOf(page) {
  const read = page.frames().map((frame) => frame.evaluate(readBoards).catch(() => []));
  return (await Promise.all(read)).flat();
}

/** Looks again and again, until every board is at rest or the time is over. */
async function watch(page, seconds) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const boards = await boardsOf(page);
    const isDone = boards.length > 0 && boards.every(isAtRest);
    if (isDone || Date.now() > end) return boards;
    await sleep(pauseMs);
  }
}

/** Lists what is wrong with a board, a line each; none when it works. */
function faultsOf({ isUp, parts, listed, notices }, say, seconds) {
  if (!isUp) return [say.notStarted];
  if (parts.length === 0) return [say.noSource];
  const failed = parts.filter(({ failure }) => failure);
  if (failed.length > 0) {
    return failed.map(({ source, kind, failure }) => say.sourceFailed(source, kind, failure));
  }
  const isLate = parts.some(({ status }) => status === 'loading' || status === 'reading');
  if (isLate) return [say.slow(seconds)];
  return listed + notices > 0 ? [] : [say.blank];
}

/** Keeps what the board and the browser say of the board in the console. */
function listen(page) {
  const said = { board: [], browser: [] };
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('Talkootaulu: ')) said.board.push(text);
    else if (/talkoo/i.test(`${text} ${message.location().url}`)) {
      said.browser.push(`${text} ${message.location().url ?? ''}`.trim());
    }
  });
  return said;
}

/** Waits for what the board says of its fault: it comes a moment after the page shows the fault. */
async function hearBoard(said) {
  const end = Date.now() + hearingMs;
  while (said.board.length === 0 && Date.now() < end) await sleep(pauseMs);
}

/** Opens the page; resolves with why it could not be had, or with `null`. */
async function openPage(page, address, seconds) {
  try {
    const answer = await page.goto(address, { timeout: seconds * 1000 });
    return answer?.ok() === false ? String(answer.status()) : null;
  } catch (error) {
    return error.message.split('\n')[0];
  }
}

/** Looks at a page; resolves with the lines to print and whether all is well. */
async function look(browser, address, say, seconds) {
  const page = await browser.newPage();
  const said = listen(page);
  const reason = await openPage(page, address, seconds);
  if (reason !== null) return { isWell: false, lines: [say.unreachable(reason)] };
  const boards = await watch(page, seconds);
  const faults = boards.flatMap((board) => faultsOf(board, say, seconds));
  if (boards.length === 0) faults.push(say.noBoard);
  const isWell = faults.length === 0;
  if (boards.some(({ isUp }) => isUp) && !isWell) await hearBoard(said);
  const count = boards.flatMap(({ parts }) => parts).reduce((sum, { shown }) => sum + shown, 0);
  const quoted = [
    ...said.board.map((text) => say.boardSays(text)),
    ...(isWell ? [] : said.browser.map((text) => say.browserSays(text))),
  ];
  return { isWell, lines: [...(isWell ? [say.well(count)] : faults), ...new Set(quoted)] };
}

/** Starts the browser; throws when there is none. */
async function launch() {
  const { default: puppeteer } = await import('puppeteer-core');
  const path = process.env.CHROME_PATH;
  return puppeteer.launch({
    ...(path ? { executablePath: path } : { channel: 'chrome' }),
    // Chrome refuses its sandbox to root, as whom containers run.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** Reads what was asked, looks, prints, and resolves with the exit code. */
async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'fi' },
      seconds: { type: 'string', default: '60' },
    },
  });
  const say = words[values.lang] ?? words.fi;
  const [address] = positionals;
  if (!address) {
    console.error(say.noAddress);
    return 2;
  }
  let browser;
  try {
    browser = await launch();
  } catch (error) {
    console.error(say.noBrowser(error.message.split('\n')[0]));
    return 2;
  }
  try {
    const { isWell, lines } = await look(browser, address, say, Number(values.seconds) || 60);
    for (const line of lines) console.log(line);
    return isWell ? 0 : 1;
  } finally {
    await browser.close();
  }
}

process.exitCode = await main();
