import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const code = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of every test with axe, in the pages and in the browser tests. */
const options = JSON.parse(
  readFileSync(new URL('../../support/axe-options.json', import.meta.url), 'utf8'),
);

/**
 * What axe finds wrong in a page or in one of its frames, as "rule: markup"; best practice included.
 *
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 * @param {string[]} [exclude] Selectors of what is looked at elsewhere.
 */
export async function axeViolations(page, exclude = []) {
  await page.evaluate(code);
  return page.evaluate(
    async (wanted, selectors) => {
      const { violations } = await window.axe.run({ exclude: selectors }, wanted);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    options,
    exclude,
  );
}
