import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../src/apps/configurator/', import.meta.url));

/**
 * Builds the pages for webmasters as static files into `{out}/webmaster/`. All their addresses are
 * relative; they load the board from `talkootaulu.js` one folder up.
 *
 * @param {string} out Folder of the built board.
 */
export async function buildWebmaster(out) {
  const pages = readdirSync(root).filter((name) => name.endsWith('.html'));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    build: {
      outDir: `${out}/webmaster`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: pages.map((name) => root + name) },
    },
  });
}
