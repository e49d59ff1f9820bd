import { expect } from '@open-wc/testing';
import { withoutPauses } from '../../../support/clock.js';
import { demoNetwork } from '../../../support/demo-network.js';
import { openHostPage, type HostPage } from '../../../support/host-page.js';
import { press, pressShiftTab } from '../../../support/keys.js';
import { cleanUp, showBoard, until, type Board } from '../../../support/mount.js';
import { listenToNoise, type Noise } from '../../../support/noise.js';
import { expectSame } from '../../../support/same.js';
import {
  answered,
  chooseTab,
  control,
  everything,
  focused,
  frameOf,
  openDetails,
  search,
  titles,
} from '../../../support/view.js';

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

/** Walks from one link of the page to the other by a key; the stops in between. A date's parts are one stop. */
async function walk(from: HTMLElement, to: HTMLElement, step: () => Promise<void>) {
  const stops: Element[] = [];
  from.focus();
  for (let turn = 0; turn < 160; turn += 1) {
    await step();
    const stop = focused();
    if (stop === to) return stops;
    if (!stop || stop === document.body) throw new Error('The focus got lost.');
    if (stop !== stops.at(-1)) stops.push(stop);
  }
  throw new Error('There is no way out.');
}

/** What can be reached by Tab, in the order of the page. */
function stopsOf(board: Board): readonly Element[] {
  const can = everything(board).filter(
    (element) =>
      element instanceof HTMLElement &&
      element.matches('a[href], button:enabled, input, iframe, [tabindex]') &&
      element.tabIndex === 0 &&
      element.getClientRects().length > 0,
  );
  return can.sort(byOrder);
}

function byOrder(one: Element, other: Element): number {
  return order(one) - order(other);
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

/** Shows a board in a column that is one control wide, so that the eye goes from top to bottom. */
async function showNarrow(kinds: string, settings?: unknown): Promise<Board> {
  page.widen(340);
  return showBoard({ ...setup('koivuranta', kinds), settings });
}

/** Presses a button of the frame, and waits until something is there. */
async function pressFor(board: Board, name: string, selector: string): Promise<void> {
  control(board, name).click();
  await until(() => frameOf(board).querySelector(selector), selector);
  await answered(board);
}

const tiles = 'https://kartta.example.org/{z}/{x}/{y}.svg';

/** What can be opened beside the list, and where focus is when it is closed by its own button. */
const tools: Readonly<Record<string, () => Promise<Board>>> = {
  'open filters of events': async () => {
    const board = await showNarrow('events');
    await pressFor(board, 'Rajaa', '.facet');
    return board;
  },
  'open filters of premises': async () => {
    const board = await showNarrow('premises');
    await pressFor(board, 'Rajaa', '.facet');
    return board;
  },
  'an open map': async () => {
    const board = await showNarrow('premises', {
      map: { tiles, attribution: 'Keksitty kartta' },
    });
    await pressFor(board, 'Näytä kartalla', '.map');
    await pressFor(board, 'Avaa kartta', '.marker');
    return board;
  },
  'a flyer': async () => {
    const board = await showNarrow('events');
    await pressFor(board, 'Tulosta ilmoitustaululle', '.leaflet iframe');
    return board;
  },
};

describe('the Tab key (requirement 18)', () => {
  for (const [name, show] of Object.entries(tools)) {
    it(`goes through ${name} both ways, past nothing, and out again`, async () => {
      const board = await show();
      const known = stopsOf(board);
      const there = await walk(above, below, () => press('Tab'));
      expectSame([...there].sort(byOrder), known);
      const back = await walk(below, above, pressShiftTab);
      expectSame(back.reverse(), there);
    });
  }

  it('goes through filters from top to bottom', async () => {
    for (const name of ['open filters of events', 'open filters of premises']) {
      const board = await tools[name]!();
      expectSame(await walk(above, below, () => press('Tab')), stopsOf(board));
      board.remove();
    }
  });

  it('has a way past a map, right behind the button that leads to it', async () => {
    const board = await tools['an open map']!();
    const skip = control(board, 'Ohita kartta');
    skip.focus();
    await press('Enter');
    await until(() => focused()?.closest('[slot=records]'), 'focus among the records');
    const inMap = frameOf(board).querySelector('.map')!;
    expect(inMap.contains(focused())).to.be.false;
  });

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
    });
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
  });
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
