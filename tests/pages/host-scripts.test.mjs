import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { hostPages } from './support/host-pages.mjs';
import { boardHtml } from './support/page-html.mjs';
import { openStage } from './support/stage.mjs';
import { tryBoards, WORKS } from './support/try-boards.mjs';

const NO_SCRIPT = 'data:text/javascript,';
const MODULE = '/dist/1/talkootaulu.js';
const CLASSIC = '/dist/1/talkootaulu.classic.js';
const OLDER = '/dist/1.0.0/talkootaulu.classic.js';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());
afterEach(() => stage.host.changeFiles());

const script = (src, attributes = '') => `<script ${attributes} src="${src}"></script>`;
const module = (rest = '', query = '') => script(MODULE + query, `type="module" ${rest}`);

const written = () => ({ source: stage.site.address(), lang: 'fi', kinds: 'premises' });
const board = () => boardHtml(written());

/** The same where unknown elements are stripped. */
const container = () =>
  board()
    .replace('<talkoo-board', '<div data-talkoo-board')
    .replace('</talkoo-board>', '</div>')
    .replace(/ (source|lang|kinds)=/g, ' data-$1=');

/**
 * A way to write the script, by what it is: what stands in the head, at the board's place and at
 * the page's end.
 */
const asModule = {
  'its script in the head (requirement 120)': () => [module(), board(), ''],
  'its script in the head, as async (requirement 120)': () => [module('async'), board(), ''],
  'its script after it (requirement 120)': () => ['', board() + module(), ''],
};

const twice = {
  'its script twice, by one address (requirement 120)': () => [module(), board(), module()],
  'two versions of its script, and one line that names both (requirement 121)': () => [
    script(OLDER),
    board(),
    script(CLASSIC),
  ],
  'its script twice, by two addresses (requirement 120)': () => [
    module('', '?ver=6.5'),
    board(),
    module('async', '?ver=6.6'),
  ],
  'the classic script and the module (requirement 122)': () => [module(), board(), script(CLASSIC)],
};

const asClassic = {
  'the classic script in the head (requirement 122)': () => [script(CLASSIC), board(), ''],
  'the classic script after it, twice (requirement 122)': () => [
    '',
    board() + script(CLASSIC),
    script(CLASSIC),
  ],
};

const inContainer = {
  'the classic script in the head and a container (requirement 123)': () => [
    script(CLASSIC),
    container(),
    '',
  ],
  'the classic script as async and a container (requirement 123)': () => [
    script(CLASSIC, 'async'),
    container(),
    '',
  ],
};

/**
 * The ways that are tried on a host page: one of each class. So every page meets every class of
 * ways, and every way at least one page: they take turns from page to page.
 */
function waysFor(place) {
  return [asModule, twice, asClassic, inContainer].map((ways) => {
    const all = Object.entries(ways);
    return all[place % all.length];
  });
}

/** Opens a host page written in this way, and tries its board. */
async function tryPage(html, [head, place, end]) {
  const whole = html
    .replace('</head>', () => `${head}</head>`)
    .replace('%BOARD%', () => place)
    .replace('</body>', () => `${end}</body>`);
  const view = await stage.open({ html: whole, script: NO_SCRIPT, loads: 0 });
  const boards = await view.page.evaluate(tryBoards);
  const seen = boards.map(({ found, ...rest }) => (assert.ok(found > 0), rest));
  const { errors, said } = view.log;
  await view.close();
  return { seen, errors, said: said.map(({ text }) => text) };
}

for (const [place, [name, html]] of Object.entries(hostPages).entries()) {
  describe(`On a page like ${name} a board works with`, () => {
    for (const [way, write] of waysFor(place)) {
      const isTwoVersions = way.startsWith('two versions');

      it(way, async () => {
        if (isTwoVersions) {
          stage.host.changeFiles(/^1\//, (code) => code.replaceAll('1.0.0', '1.7.3'));
        }
        const { seen, errors, said } = await tryPage(html, write());
        assert.deepEqual({ seen, errors }, { seen: [WORKS], errors: [] });
        assert.equal(said.length, isTwoVersions ? 1 : 0, said.join());
        if (isTwoVersions) {
          assert.match(said[0], /Sivulla on jo versio 1\.0\.0.*tämän version 1\.7\.3/);
        }
      });
    }
  });
}
