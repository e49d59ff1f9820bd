import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const code = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine'),
  'utf8',
);

/**
 * What IBM's checker is sure is wrong in a page by WCAG 2.2, as "rule: message markup".
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function aceViolations(page) {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(code);
  return page.evaluate(async () => {
    const { results } = await new window.ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
  });
}
