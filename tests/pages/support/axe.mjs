import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const code = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong in a page or in one of its frames, as "rule: markup"; best practice included.
 *
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 */
export async function axeViolations(page) {
  await page.evaluate(code);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
