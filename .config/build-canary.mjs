import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const canary = fileURLToPath(new URL('../src/apps/canary', import.meta.url));

/** Copies the canary, which is plain JavaScript, into the folder `canary` of a version. */
export function buildCanary(outDir) {
  cpSync(canary, `${outDir}/canary`, { recursive: true });
}
