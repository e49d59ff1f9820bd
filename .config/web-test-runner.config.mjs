import { browserTests, chromiumLauncher, testFiles } from './browser-tests.mjs';

/**
 * Runs all browser tests in one Chromium: `npm run test:browser -- --files tests/base/time/plain-date.test.ts`.
 * The environment variable CHROMIUM chooses another than the one of `npm ci`.
 */
export default await browserTests({
  groups: [
    {
      name: 'everything',
      browsers: [await chromiumLauncher(process.env.CHROMIUM ?? 'pinned', 3)],
      files: testFiles(),
    },
  ],
});
