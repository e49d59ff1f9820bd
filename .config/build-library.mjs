import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ownMethods, ownNames, quietLeaflet } from './guest-code.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds what a bundler imports: `index.js`, its lazy parts in `lib`, dependencies outside. */
export async function buildLibrary(outDir) {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [ownMethods, ownNames, quietLeaflet],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      reportCompressedSize: false,
      lib: { entry: 'src/index.ts', formats: ['es'], fileName: 'index' },
      rolldownOptions: {
        external: [/^lit($|\/)/, /^@lit\//, /^zod($|\/)/, 'dompurify'],
        output: { chunkFileNames: 'lib/[name].js' },
      },
    },
  });
}
