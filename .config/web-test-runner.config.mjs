import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { chromiumLaunchOptions, findChromium } from './browsers.mjs';
import { countReporter } from './count-reporter.mjs';
import { readWorker, WORKER_PATH } from './mock-service-worker.mjs';
import { prebundle, prebundled } from './prebundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const chromium = await findChromium();
console.log(`Chromium: ${chromium.path} (${chromium.from})`);
await prebundle();

/** Answers msw's worker from the installed package. */
async function mockServiceWorker(context, next) {
  if (context.path !== WORKER_PATH) return next();
  context.type = 'text/javascript';
  context.body = await readWorker();
}

/** Runs the tests in Chromium: `npm run test:browser -- --files tests/base/plain-date.test.ts`. */
export default {
  rootDir: root,
  // All files share a tab. Of a history of 50 entries Chromium drops some, so who goes back goes first.
  files: ['tests/components/board/*address*.test.ts', 'tests/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser'] },
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000 } },
  browsers: [chromeLauncher({ launchOptions: chromiumLaunchOptions(chromium) })],
  plugins: [
    prebundled,
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'esnext' }),
  ],
  reporters: [defaultReporter(), countReporter],
  middleware: [mockServiceWorker],
  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: 'coverage',
    reporters: ['lcovonly', 'text-summary'],
  },
};
