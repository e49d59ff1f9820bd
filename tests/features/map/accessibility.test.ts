import { expect } from '@open-wc/testing';
import { axeViolations, itByAxe } from '../../support/axe.js';
import { cleanUp, until } from '../../support/mount.js';
import {
  askedHost,
  at,
  freshSettings,
  markers,
  nowhere,
  openHost,
  tileService,
  words,
} from './map-host.js';

const service = tileService();
afterEach(cleanUp);

const records = [
  at('Kuoro', 0, 0),
  at('Martat', 0, 0),
  { ...at('Hembygdsföreningen', 30, 5), language: 'sv' },
  nowhere('Hukassa'),
];

/** What axe finds, but for what the test's own bare page lacks. */
async function violations(): Promise<readonly string[]> {
  const found = await axeViolations();
  return found.filter(
    (one) => !/^(document-title|html-has-lang|landmark|page-has|region|heading)/.test(one),
  );
}

describe('a map for everybody (requirements 2 and 55)', () => {
  for (const width of [320, 1280]) {
    itByAxe(
      `has nothing that axe finds wrong at ${width} px: asked, open, gathered, failed`,
      async () => {
        await askedHost(records, { width });
        expect(await violations()).to.deep.equal([]);
        cleanUp();
        const host = await openHost(records, { width, open: 'Hembygdsföreningen' });
        markers(host)[0]?.click();
        await until(() => host.renderRoot.querySelector('.gathered'), 'the list');
        expect(await violations()).to.deep.equal([]);
        cleanUp();
        service.isDown = true;
        const down = await openHost(records, { width, settings: freshSettings() });
        await until(() => words(down).includes('ei lähetä'), 'the words');
        expect(await violations()).to.deep.equal([]);
      },
    );

    it(`fits into ${width} px, and its buttons into a row`, async () => {
      const host = await openHost(records, { width });
      expect(host.scrollWidth).to.be.at.most(width);
      const controls = [...host.renderRoot.querySelectorAll('.map-controls button')];
      expect(controls).to.have.length(6);
      const boxes = controls.map((one) => one.getBoundingClientRect());
      expect(new Set(boxes.map(({ top }) => top)).size).to.equal(1);
      for (const box of boxes) expect(Math.min(box.width, box.height)).to.be.at.least(44);
    });
  }
});
