import { readFile } from 'node:fs/promises';

const code = await readFile(new URL('eyes-in-page.js', import.meta.url), 'utf8');

/** Gives a page `window.eyes`, whatever its policy says of scripts. */
export function openEyes(page) {
  return page.evaluate(`(() => {${code}})()`);
}
