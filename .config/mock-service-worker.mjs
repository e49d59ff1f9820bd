import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Where pages find msw's worker; at the root, so that it may answer for the whole origin. */
export const WORKER_PATH = '/mockServiceWorker.js';

/** Reads the worker out of the installed msw, so that no copy of it can grow old in the project. */
export function readWorker() {
  return readFile(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8');
}
