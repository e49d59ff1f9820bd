import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledTests } from './bundled-tests.mjs';
import { chromiumLaunchOptions, findChromium } from './browsers.mjs';
import { countReporter } from './count-reporter.mjs';
import { speakBeforeExit } from './last-words.mjs';
import { readWorker, WORKER_PATH } from './mock-service-worker.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Many files share a tab. Of a history of 50 entries Chromium drops some, so who goes back goes first. */
const FIRST = /^tests\/elements\/board\/address\//;

/**
 * The test files of a browser in some folders of `tests`, those of all by default; paths from the
 * project's root, in the order in which they are to run.
 */
export function testFiles(folders = ['']) {
  return readdirSync(join(root, 'tests'), { recursive: true })
    .map((file) => `tests/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => folders.some((folder) => file.startsWith(`tests/${folder}`)))
    .toSorted((one, other) => FIRST.test(other) - FIRST.test(one));
}

/** Answers msw's worker from the installed package. */
async function mockServiceWorker(context, next) {
  if (context.path !== WORKER_PATH) return next();
  context.type = 'text/javascript';
  context.body = await readWorker();
}

/**
 * Makes a launcher for one of the Chromiums, and says which file it starts.
 *
 * @param {string} name As `findChromium` takes it.
 * @param {number} concurrency How many test files run at once, each in a browser context with a focus of its own.
 */
export async function chromiumLauncher(name, concurrency = 1) {
  const found = await findChromium(name);
  console.log(`Chromium, ${name}: ${found.path} (${found.from})`);
  const launchOptions = chromiumLaunchOptions(found);
  const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();
  const launcher = chromeLauncher({ launchOptions, createPage, concurrency });
  return Object.assign(launcher, { name: `Chromium, ${name}` });
}

/**
 * Makes the settings with which web-test-runner runs tests; all browsers run at the same time.
 *
 * @param {object} wanted
 * @param {readonly { name: string, browsers: readonly object[], files: readonly string[] }[]} wanted.groups
 *   Launchers, and the test files that they run. `--files` is for the first.
 * @param {boolean} [wanted.hasAxe] Whether axe looks too; it finds the same in every engine.
 */
export async function browserTests({ groups, hasAxe = true }) {
  speakBeforeExit();
  const [first, ...others] = groups;
  return {
    rootDir: root,
    ...first,
    groups: others,
    nodeResolve: { exportConditions: ['browser'] },
    concurrency: 1,
    concurrentBrowsers: groups.flatMap((group) => group.browsers).length,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 600_000,
    testFramework: { config: { timeout: 60_000 } },
    testRunnerHtml: (script) =>
      `<!doctype html><html><head><script>${hasAxe ? '' : 'window.isWithoutAxe = true'}</script></head>
      <body><script type="module" src="${script}"></script></body></html>`,
    // For the test that loads the source of the script by a tag.
    plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'esnext' })],
    reporters: [defaultReporter(), countReporter()],
    middleware: [mockServiceWorker, bundledTests(testFiles())],
    coverageConfig: {
      include: ['src/**/*.ts'],
      reportDir: 'coverage',
      reporters: ['lcovonly', 'text-summary'],
    },
  };
}
