import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions, findChromium } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = 'tests/pages';

/** Files that run in the pinned Chromium only: tools of webmasters, looks, and what is built. */
const ONCE = [
  'ace',
  'canary',
  'configurator',
  'configurator-form',
  'doctor',
  'frame-alone',
  'frame-look',
  'host-scripts',
  'hosts',
  'listing-hosts',
  'long-words',
  'measuring',
  'overview',
  'own-page',
  'papers',
  'places',
  'print',
  'server',
  'small-window',
  'snippets',
  'theming',
  'vision',
  'webmaster-pages',
  'webmaster-safety',
];

/** Files that the oldest Chromium runs beside the pinned one, but no newer one: sources and parts that fail. */
const NOT_IN_NEWER = [
  'answers',
  'broken-natives',
  'diagnosis',
  'fault-schedules',
  'listeners',
  'network',
  'parts',
  'spa',
];

/** Names of the files that each Chromium leaves out. */
const LEFT_OUT = { pinned: [], oldest: ONCE, installed: [...ONCE, ...NOT_IN_NEWER] };

/** The reporters; both speak to standard output. */
const REPORTERS = ['spec', fileURLToPath(new URL('slow-files-reporter.mjs', import.meta.url))];

const [name = 'pinned'] = process.argv.slice(2);
const found = await findChromium(name);
console.log(`Chromium, ${name}: ${found.path} (${found.from})`);

/** One browser for all files; each opens a context of its own in it. */
const browser = await puppeteer.launch(chromiumLaunchOptions(found));

const files = readdirSync(join(root, FOLDER))
  .filter((file) => file.endsWith('.test.mjs'))
  .filter((file) => !LEFT_OUT[name].includes(file.replace('.test.mjs', '')))
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
