import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCanary } from './build-canary.mjs';
import { buildFrame } from './build-frame.mjs';
import { buildLibrary } from './build-library.mjs';
import { buildManifest } from './build-manifest.mjs';
import { buildLegalTexts } from './build-legal-texts.mjs';
import { buildReference } from './build-reference.mjs';
import { copyToFloating, writeProofs } from './build-release.mjs';
import { buildScript, CLASSIC } from './build-script.mjs';
import { buildServer } from './build-server.mjs';
import { buildSettingsSchema } from './build-settings-schema.mjs';
import { buildWebmaster } from './build-webmaster.mjs';
import { buildWordPress } from './build-wordpress.mjs';
import { gzipBytes, printSizes, VISITS_FILE, visitsOf } from './size.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(process.argv[2] ?? `${root}dist`);
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const outDir = `${dist}/${version}`;

rmSync(dist, { recursive: true, force: true });
mkdirSync(outDir, { recursive: true });
const chunks = await buildScript(outDir);
await buildSettingsSchema(outDir);
buildCanary(outDir);
buildServer(outDir);
await buildLegalTexts(outDir);
buildReference(outDir);
await buildWebmaster(outDir);
await buildFrame(outDir);
await buildWordPress(outDir);
writeProofs(outDir, version);
copyToFloating(outDir, `${dist}/${version.split('.')[0]}`);
await buildLibrary(dist);
buildManifest(dist);
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(
  process.execPath,
  [compiler, '--project', '.config/tsconfig.types.json', '--outDir', `${dist}/types`],
  { cwd: root, stdio: 'inherit' },
);
const visits = visitsOf(chunks);
// What the sizes count, for the test that looks what a browser really fetches.
mkdirSync(dirname(VISITS_FILE), { recursive: true });
const namesOf = (files) => files.map(({ fileName }) => fileName);
writeFileSync(
  VISITS_FILE,
  JSON.stringify(Object.fromEntries(visits.map(({ name, files }) => [name, namesOf(files)]))),
);
const classicBytes = gzipBytes(`${outDir}/${CLASSIC}`);
process.exitCode = printSizes(chunks, visits, classicBytes) ? 0 : 1;
