import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage } from './support/stage.mjs';

/** What frameworks, resets and page builders do, text size and colour left as they are. */
const rules = {
  'a reset with !important': `* { margin: 9px !important; padding: 9px !important; border: 3px solid red !important;
    background: #fdd !important; border-radius: 50% !important; outline: 0 !important; box-sizing: content-box !important;
    float: left !important; max-width: none !important; min-height: 0 !important; text-decoration: none !important;
    text-indent: 4em !important; list-style: square !important; transition: all 9s !important; opacity: 0.9; }`,
  'rules for elements': `button, input { display: none; height: 4px; background: #000; color: #111 }
    form, label, div, p, section { display: inline; width: 10px; float: right }
    img { max-width: 4px; border: 9px solid } a { color: red; text-decoration: none }`,
  'text in capitals, centred, on one line': `body { text-transform: uppercase; text-align: center; white-space: nowrap; text-indent: 3em }`,
  'text from right to left that cannot be selected': `body { direction: rtl; -webkit-user-select: none; user-select: none }`,
  'a root of 62.5 %': `:root { font-size: 62.5% } body { font-size: 1.6rem }`,
  'layers above everything': `body > * { position: relative; z-index: 2147483647; transform: none; isolation: isolate }`,
};

/** Every element of the frame and its computed style, without sizes that follow the room there is. */
function frameLook(board) {
  const rooms =
    /^(--|block-size|height|inline-size|width|perspective-or|transform-or|grid-template|inset|top|right|bottom|left|margin-(right|inline-end)|list-style)/;
  return [...board.shadowRoot.querySelectorAll('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    return [...style]
      .filter((name) => !rooms.test(name))
      .map(
        (name) =>
          `${element.localName}.${element.className} ${name}: ${style.getPropertyValue(name)}`,
      );
  });
}

describe('The frame of a board looks the same (requirement 124)', () => {
  let stage;
  let sober;

  before(async () => {
    stage = await openStage();
    sober = await lookUnder('');
  });

  after(() => stage?.close());

  async function lookUnder(css) {
    const head = `<style>body { font: 16px/1.5 sans-serif; color: #222 } ${css}</style>`;
    const view = await stage.open({ head, attributes: { kinds: 'events premises' } });
    await view.press('Rajaa');
    const look = await view.look(frameLook);
    await view.close();
    return look;
  }

  it('as it has a look at all', () => {
    assert.ok(sober.length > 10_000);
    assert.ok(sober.some((line) => /^button\.filter border-top-style: solid/.test(line)));
  });

  for (const [what, css] of Object.entries(rules)) {
    it(`under ${what}`, async () => {
      const look = await lookUnder(css);
      assert.deepEqual(
        look.filter((line, index) => line !== sober[index]),
        [],
      );
      assert.equal(look.length, sober.length);
    });
  }
});
