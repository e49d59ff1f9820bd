import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildFrame } from './build-frame.mjs';
import { buildWordPress } from './build-wordpress.mjs';
import { FIRST_LOAD_LIST, firstLoad, printSizes } from './size.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = { root, configFile: `${root}vite.config.ts`, logLevel: 'warn' };

const { output } = await build({ ...options, mode: 'embed' });
await build({ ...options, mode: 'library' });
await buildFrame(`${root}dist`);
buildWordPress(`${root}dist`);
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [compiler, '--project', '.config/tsconfig.types.json'], {
  cwd: root,
  stdio: 'inherit',
});
const chunks = output.filter(({ type }) => type === 'chunk');
const first = firstLoad(chunks);
// What the size counts, for the test that looks what a browser really fetches.
mkdirSync(dirname(FIRST_LOAD_LIST), { recursive: true });
writeFileSync(FIRST_LOAD_LIST, JSON.stringify(first.map(({ fileName }) => fileName)));
process.exitCode = printSizes(chunks, first) ? 0 : 1;
