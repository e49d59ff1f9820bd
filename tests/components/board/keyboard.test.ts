import { expect } from '@open-wc/testing';
import { withoutPauses } from '../../support/clock.js';
import { demoNetwork } from '../../support/demo-network.js';
import { openHostPage, type HostPage } from '../../support/host-page.js';
import { press, pressShiftTab } from '../../support/keys.js';
import { cleanUp, showBoard, until, type Board } from '../../support/mount.js';
import { listenToNoise, type Noise } from '../../support/noise.js';
import { expectSame } from '../../support/same.js';
import {
  chooseTab,
  control,
  everything,
  focused,
  openDetails,
  search,
  titles,
} from '../../support/view.js';

const network = demoNetwork();
withoutPauses();

let page: HostPage;
let noise: Noise;
let above: HTMLAnchorElement;
let below: HTMLAnchorElement;

/** A link of the page itself. */
function pageLink(text: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: '#', textContent: text });
}

beforeEach(() => {
  network.renew();
  noise = listenToNoise();
  page = openHostPage();
  page.widen(700);
  above = pageLink('Ennen taulua');
  below = pageLink('Taulun jälkeen');
  page.column.before(above);
  page.column.after(below);
});

afterEach(() => {
  cleanUp();
  page.close();
  noise.end();
});

/** Walks from one link of the page to the other by a key; the stops in between. */
async function walk(from: HTMLElement, to: HTMLElement, step: () => Promise<void>) {
  const stops: Element[] = [];
  from.focus();
  for (let turn = 0; turn < 120; turn += 1) {
    await step();
    const stop = focused();
    if (stop === to) return stops;
    if (!stop || stop === document.body) throw new Error('The focus got lost.');
    stops.push(stop);
  }
  throw new Error('There is no way out.');
}

/** What can be reached by Tab, in the order of the page. */
function stopsOf(board: Board): readonly Element[] {
  const can = everything(board).filter(
    (element) =>
      element instanceof HTMLElement &&
      element.matches('a[href], button, input') &&
      element.tabIndex === 0 &&
      element.getClientRects().length > 0,
  );
  return can.sort((one, other) => order(one) - order(other));
}

/** Where an element stands from the top of the page, along one column. */
function order(element: Element): number {
  const { top, left } = element.getClientRects()[0]!;
  return Math.round(top + window.scrollY) * 10_000 + Math.round(left);
}

const setup = (host: string, kinds: string) => ({
  into: page.column,
  attributes: { source: `https://${host}.example.org`, kinds },
});

const states: Readonly<Record<string, () => Promise<Board>>> = {
  'a list': async () => {
    const board = await showBoard(setup('koivuranta', 'premises events'));
    await search(board, 'kerhohuone');
    return board;
  },
  'open details': async () => {
    const board = await showBoard(setup('koivuranta', 'premises activities'));
    await search(board, 'kerhohuone');
    await openDetails(board, 'Kerhohuone Vakka');
    return board;
  },
  'nothing found': async () => {
    const board = await showBoard(setup('koivuranta', 'associations premises'));
    await search(board, 'ammattikeittiö');
    await chooseTab(board, 'Yhdistykset');
    await until(() => titles(board).length === 0, 'the empty list');
    return board;
  },
  'a failure': () => showBoard(setup('events-down', 'events associations')),
  'nothing but failure': () => showBoard(setup('down', 'events associations')),
};

describe('the Tab key', () => {
  for (const [name, show] of Object.entries(states)) {
    it(`goes through ${name} as the eye does, both ways, and out again`, async () => {
      const board = await show();
      const fallback = board.querySelector<HTMLElement>(':scope > a')!;
      const known = stopsOf(board);
      const there = await walk(above, below, () => press('Tab'));
      const own = there.filter((stop) => stop !== fallback);
      expectSame(own, known);
      const back = await walk(below, above, pressShiftTab);
      expectSame(back.reverse(), there);
      expect(there.includes(fallback), 'the fallback').to.equal(name === 'nothing but failure');
    }).timeout(30_000);
  }

  it('shows at every stop where the focus is', async () => {
    const board = await states['open details']!();
    above.focus();
    const count = stopsOf(board).length;
    for (let turn = 0; turn < count; turn += 1) {
      await press('Tab');
      const { outlineStyle, outlineWidth } = getComputedStyle(focused()!);
      expect(outlineStyle, focused()!.outerHTML).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    }
  }).timeout(30_000);
});

describe('without a mouse', () => {
  it('one opens, follows and closes what a record has to tell', async () => {
    const board = await showBoard(setup('koivuranta', 'premises'));
    const names = titles(board);
    await openDetails(board, names[0]!);
    await press('Tab');
    expect(focused()?.textContent?.trim()).to.equal(names[0]);
    await press('Enter');
    await until(() => !board.querySelector('[slot=records] dl'), 'the end of the details');
    expect(focused()?.textContent?.trim()).to.equal(names[0]);
    await press('Tab');
    expect(focused()?.textContent?.trim()).to.equal(names[1]);
  });

  it('one asks for more with the space bar', async () => {
    const board = await showBoard(setup('koivuranta', 'associations'));
    const more = control(board, 'Näytä lisää (20/70)');
    more.focus();
    await press(' ');
    await until(() => titles(board).length === 40, 'more records');
    expect(focused()?.textContent?.trim()).to.equal(titles(board)[20]);
  });
});
