import { importSources } from '../../../.config/import-source.mjs';

const MODULES = [
  'demo/data/data-set.ts',
  'demo/data/wire.ts',
  'demo/mocks/changed-data-sets.ts',
  'demo/mocks/picture.ts',
  'demo/mocks/poison.ts',
  'demo/mocks/wordpress-answer.ts',
  'src/apps/configurator/code/counting-recipe.ts',
  'src/base/time/helsinki-time.ts',
  'src/ui/contact-event.ts',
  'src/sources/toimeksi/toimeksi-fields.ts',
];

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
} = await importSources(MODULES);
