import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions, findChromium } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = 'tests/pages';

/** Files that only the pinned Chromium runs: tools of webmasters, looks, promises and what is built. */
const ONCE = [
  'ace',
  'canary',
  'configurator',
  'configurator-form',
  'contract-kept',
  'doctor',
  'frame-alone',
  'frame-look',
  'host-scripts',
  'hosts',
  'listing-hosts',
  'long-words',
  'measuring',
  'new-day',
  'overview',
  'own-page',
  'legal-texts',
  'places',
  'print',
  'privacy',
  'reference',
  'server',
  'sharing',
  'small-window',
  'snippets',
  'spa',
  'theming',
  'versions',
  'vision',
  'webmaster-pages',
  'webmaster-safety',
];

/** Files whose subject a newer Chromium may have changed: focus, policies, frames, history, pictures. */
const IN_NEWER = [
  'address',
  'calendar-file',
  'classic',
  'focus',
  'frame',
  'hostile-host',
  'integrity',
  'leaflet',
  'map',
  'policies',
  'steady-focus',
  'structured-data',
  'unstyled',
];

/** Which files each Chromium runs, by their names. */
const RUNS = {
  pinned: () => true,
  oldest: (file) => !ONCE.includes(file),
  installed: (file) => IN_NEWER.includes(file),
};

/** The reporters; both speak to standard output. */
const REPORTERS = ['spec', fileURLToPath(new URL('slow-files-reporter.mjs', import.meta.url))];

const [name = 'pinned'] = process.argv.slice(2);
const found = await findChromium(name);
console.log(`Chromium, ${name}: ${found.path} (${found.from})`);

/** One browser for all files; each opens a context of its own in it. */
const browser = await puppeteer.launch(chromiumLaunchOptions(found));

const files = readdirSync(join(root, FOLDER))
  .filter((file) => file.endsWith('.test.mjs'))
  .filter((file) => RUNS[name](file.replace('.test.mjs', '')))
  .map((file) => join(FOLDER, file));

const child = spawn(
  process.execPath,
  [
    '--test',
    '--test-concurrency=2',
    ...REPORTERS.flatMap((reporter) => [
      `--test-reporter=${reporter}`,
      '--test-reporter-destination=stdout',
    ]),
    ...files,
  ],
  {
    cwd: root,
    env: { ...process.env, CHROMIUM: name, PAGES_BROWSER: browser.wsEndpoint() },
    stdio: 'inherit',
  },
);
child.on('close', async (code) => {
  process.exitCode = code ?? 1;
  await browser.close();
});
