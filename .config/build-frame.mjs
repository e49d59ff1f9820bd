import { build } from 'esbuild';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src/apps/frame/', import.meta.url));

/**
 * Builds the page for frames and the script that gives such a frame its height: `board.html`,
 * `board-page.js` and `talkoo-frame.js`, both classic scripts that leave no global name behind.
 *
 * @param {string} folder Where the board's own scripts are.
 */
export async function buildFrame(folder) {
  await build({
    entryPoints: ['board-page', 'talkoo-frame'].map((name) => `${source}${name}.ts`),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    // Browsers that are too old for the board still show its link.
    target: 'es2018',
    // Without the comments of node's own platform and of licences: all of it is ours.
    legalComments: 'none',
    logLevel: 'warning',
  });
  copyFileSync(`${source}board.html`, join(folder, 'board.html'));
}
