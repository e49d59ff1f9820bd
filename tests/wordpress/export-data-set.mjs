import { build } from 'esbuild';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Writes the demo's data set in the form that seed.php reads, and its pictures.
 *
 * Run as: node export-data-set.mjs DATA-SET.JSON UPLOADS-FOLDER
 */
const [, , file, uploads] = process.argv;
const root = fileURLToPath(new URL('../..', import.meta.url));

const TAXONOMIES = ['tm_municipality', 'tm_village', 'tm_sote-alue', 'tm_keyword'];

/** Bundles the demo's modules, which are TypeScript, into one that node can import. */
async function loadDemo() {
  const outfile = join(dirname(file), 'demo.mjs');
  const modules = [
    'demo/data/data-set.ts',
    'demo/mocks/picture.ts',
    'src/base/time/helsinki-time.ts',
  ];
  await build({
    stdin: {
      contents: modules.map((name) => `export * from './${name}';`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  const demo = await import(pathToFileURL(outfile).href);
  await rm(outfile);
  return demo;
}

/** A post as seed.php stores it; what WordPress cannot hold goes to `broken`. */
function seedPost(post) {
  const { title, content, acf, organization = '' } = post;
  const isSound = typeof title.rendered === 'string';
  const broken = {
    ...(isSound ? {} : { title }),
    ...(post.link === undefined ? { link: null } : {}),
  };
  return {
    id: post.id,
    type: post.type,
    slug: post.slug,
    date: post.date,
    date_gmt: post.date_gmt,
    title: isSound ? title.rendered : 'Rikkinäinen ilmoitus',
    content: content.rendered,
    password: content.protected ? 'salainen' : '',
    featured_media: post.featured_media,
    acf,
    organization,
    terms: TAXONOMIES.flatMap((name) => post[name]),
    broken: Object.keys(broken).length > 0 ? broken : null,
  };
}

/** A picture as seed.php stores it. */
function seedImage({ id, date, slug, title, alt_text, media_details }) {
  const { width, height, file: name } = media_details;
  const dates = { date, date_gmt: date };
  return { id, ...dates, slug, title: title.rendered, alt: alt_text, width, height, file: name };
}

const { createDataSet, drawPicture, helsinkiDay } = await loadDemo();
const dataSet = createDataSet(helsinkiDay(Date.now()));
const posts = Object.values(dataSet.posts).flat().map(seedPost);
const media = dataSet.media.map(seedImage);
await writeFile(file, JSON.stringify({ name: dataSet.name, terms: dataSet.terms, posts, media }));
for (const { id, file: name } of media) {
  const path = join(uploads, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await drawPicture(id));
}
