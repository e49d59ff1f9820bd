import { readFileSync } from 'node:fs';

/** Pages as content management systems make them, by what they look like. */
const files = {
  'a WordPress block theme': 'wordpress-block-theme',
  'Drupal with its usual theme': 'drupal-olivero',
  'Liferay with its loader': 'liferay-amd',
  'a classic SharePoint': 'sharepoint-classic',
  'Bootstrap 3': 'bootstrap-3',
  'every bad habit': 'bad-habits',
};

/** Whole pages with `%BOARD%` and `%SCRIPT%` in them, by name. */
export const hostPages = Object.fromEntries(
  Object.entries(files).map(([name, file]) => [
    name,
    readFileSync(new URL(`../hosts/${file}.html`, import.meta.url), 'utf8'),
  ]),
);
