import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasFeature, knownOf } from './browser-data.mjs';
import { FALLBACKS, OLDEST } from './oldest-browsers.mjs';
import { readText } from './source-files.mjs';
import { usedApis } from './used-apis.mjs';
import { usedCss } from './used-css.mjs';
import { usedMarkup } from './used-markup.mjs';
import { usedSyntax } from './used-syntax.mjs';

const used = [...usedApis, ...usedCss, ...usedMarkup, ...usedSyntax];

/** Names the browsers of a list that lack what is used. */
function lacking(use, browsers) {
  const known = knownOf(use);
  return Object.keys(browsers).filter(
    (browser) => known && !hasFeature(known, browser, browsers[browser], use.prefix),
  );
}

const names = (uses) => [...new Set(uses.map((use) => knownOf(use).key))].sort();

/** Reads a row of the README's table of browsers, as texts. */
function rowInReadme(name) {
  const row = readText('README.md')
    .split('\n')
    .find((line) => line.startsWith(`| ${name} |`));
  return row?.split('|').map((cell) => cell.trim());
}

describe('the features of browsers that the product uses', () => {
  it('are found in code, sheets, markup and patterns', () => {
    const keys = names(used.filter(knownOf));
    for (const key of [
      'api.Document.adoptedStyleSheets',
      'api.Element.attachShadow',
      'api.EventTarget.addEventListener',
      'api.EventTarget.addEventListener { signal }',
      'api.Window.pageshow_event',
      'api.fetch',
      'css.at-rules.container',
      'css.at-rules.layer',
      'css.at-rules.media.forced-colors',
      'css.properties.inline-size',
      'css.selectors.focus-visible',
      'css.types.color.color-mix',
      'css.types.color.light-dark',
      'html.elements.button',
      'html.elements.details',
      'javascript.builtins.Array.at',
      'javascript.builtins.Intl.PluralRules',
      'javascript.builtins.Promise',
    ]) {
      assert.ok(keys.includes(key), key);
    }
  });

  it('are known to browser-compat-data', () => {
    const unknown = used.filter((use) => !use.option && !use.isOptional && !knownOf(use));
    assert.deepEqual(
      unknown.map(({ name, path }) => `${path}: ${name}`),
      [],
    );
  });

  it('are in the oldest supported browsers, or have a way out that was reviewed', () => {
    const late = used
      .filter((use) => lacking(use, OLDEST).length > 0)
      .filter((use) => !Object.hasOwn(FALLBACKS, knownOf(use).key))
      .map((use) => `${use.path}: ${knownOf(use).key} (${lacking(use, OLDEST).join(', ')})`);
    assert.deepEqual([...new Set(late)], []);
  });

  it('need every way out that the list has', () => {
    const late = names(used.filter((use) => lacking(use, OLDEST).length > 0));
    assert.deepEqual(late, Object.keys(FALLBACKS).sort());
  });

  it('would be missed in older browsers: light-dark() needs those of 2024', () => {
    const older = { chrome: '122', firefox: '119', safari: '17.4' };
    const use = usedCss.find(({ name }) => name === 'light-dark');
    assert.deepEqual(lacking(use, older), Object.keys(older));
  });
});

describe('the README’s table of browsers', () => {
  it('names the oldest versions', () => {
    for (const [name, browser] of [
      ['Chromium', 'chrome'],
      ['Firefox', 'firefox'],
      ['Safari', 'safari'],
    ]) {
      assert.equal(rowInReadme(name)?.[3], OLDEST[browser], name);
    }
  });

  it('names the Chromiums that npm brings', () => {
    const { devDependencies } = JSON.parse(readText('package.json'));
    const major = (version) => /(\d+)\.[\d.]+$/.exec(version)[1];
    assert.equal(rowInReadme('Chromium')?.[2], major(devDependencies['@sparticuz/chromium']));
    assert.equal(major(devDependencies['chromium-oldest']), OLDEST.chrome);
  });
});
