import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const MODULES = [
  'demo/data/data-set.ts',
  'demo/data/wire.ts',
  'demo/mocks/changed-data-sets.ts',
  'demo/mocks/picture.ts',
  'demo/mocks/poison.ts',
  'demo/mocks/wordpress-answer.ts',
  'demo/webmaster/counting-recipe.ts',
  'src/base/helsinki-time.ts',
  'src/components/board/contact-event.ts',
  'src/sources/toimeksi/toimeksi-fields.ts',
];

/** Bundles modules of the demo, which are TypeScript, into one that node can import. */
async function loadDemo() {
  const { outputFiles } = await build({
    stdin: {
      contents: MODULES.map((name) => `export * from './${name}';`).join('\n'),
      resolveDir: fileURLToPath(new URL('../../..', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** The demo's data set and the way its WordPress answers, without the browser that the demo needs. */
export const {
  answerAsWordPress,
  contactMeans,
  countingRecipe,
  createDataSet,
  defaultPath,
  drawPicture,
  helsinkiDay,
  poisoned,
  postTypes,
  repeated,
  taxonomies,
  withoutPosts,
} = await loadDemo();
