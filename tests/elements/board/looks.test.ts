import { expect } from '@open-wc/testing';
import { withoutPauses } from '../../support/clock.js';
import { demoNetwork } from '../../support/demo-network.js';
import { openHostPage, type HostPage } from '../../support/host-page.js';
import { cleanUp, showBoard, until, type Board } from '../../support/mount.js';
import { listenToNoise, type Noise } from '../../support/noise.js';
import {
  everything,
  frameOf,
  openDetails,
  recordsOf,
  rowOf,
  search,
  searchBox,
  tab,
  titleLink,
  titles,
} from '../../support/view.js';

const network = demoNetwork();
withoutPauses();

let page: HostPage;
let noise: Noise;

beforeEach(() => {
  network.renew();
  noise = listenToNoise();
  page = openHostPage();
});

afterEach(() => {
  cleanUp();
  page.close();
  noise.end();
});

const show = (host: string, kinds: string): Promise<Board> =>
  showBoard({
    into: page.column,
    attributes: { source: `https://${host}.example.org`, kinds },
  });

/** What is painted for the eye, not only for those who listen. */
function seen(board: Board): readonly HTMLElement[] {
  return everything(board).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.getClientRects().length > 0 &&
      !element.closest('.quiet, .talkoo-quiet'),
  );
}

/** What sticks out of the column that the board stands in. */
function sticksOut(board: Board): readonly string[] {
  const { left, right } = page.column.getBoundingClientRect();
  return seen(board)
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.right > right + 1 || box.left < left - 1;
    })
    .map((element) => element.outerHTML.slice(0, 200));
}

/** What does not show all of its text. */
function cutOff(board: Board): readonly string[] {
  return seen(board)
    .filter((element) => element.matches('button, a, p, li, h2, h3, h4, dd, td, th'))
    .filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline') return false;
      const hides = overflowX !== 'visible' || overflowY !== 'visible';
      const isOver =
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1;
      return hides && isOver;
    })
    .map((element) => element.outerHTML.slice(0, 200));
}

/** The boxes that the board gives its text, which must not cover each other. */
function overlaps(board: Board): readonly string[] {
  const boxes = [...(recordsOf(board)?.querySelectorAll('li > h3, li > p, li > div') ?? [])];
  return boxes.flatMap((one, index) => {
    const next = boxes[index + 1];
    if (!next) return [];
    const a = one.getBoundingClientRect();
    const b = next.getBoundingClientRect();
    const isApart =
      a.bottom <= b.top + 1 ||
      b.bottom <= a.top + 1 ||
      a.right <= b.left + 1 ||
      b.right <= a.left + 1;
    return isApart ? [] : [one.outerHTML.slice(0, 200)];
  });
}

const spacing = {
  letterSpacing: '0.12em',
  wordSpacing: '0.16em',
  lineHeight: '1.5',
};

describe('a board in a column', () => {
  for (const width of [240, 320, 600, 1400]) {
    for (const kinds of ['associations events premises', 'events', 'premises', 'activities']) {
      it(`of ${width} pixels fits its ${kinds}, with wide letters too`, async () => {
        page.widen(width);
        const board = await show('koivuranta', kinds);
        for (const style of [{}, spacing]) {
          Object.assign(board.style, style);
          expect(sticksOut(board)).to.deep.equal([]);
          expect(cutOff(board)).to.deep.equal([]);
          expect(overlaps(board)).to.deep.equal([]);
        }
      });
    }

    it(`of ${width} pixels fits open details, an empty search and a failure`, async () => {
      page.widen(width);
      const board = await show('events-down', 'premises events associations');
      await openDetails(board, 'Kerhohuone Vakka');
      expect(sticksOut(board)).to.deep.equal([]);
      expect(cutOff(board)).to.deep.equal([]);
      expect(overlaps(board)).to.deep.equal([]);
      await search(board, 'Rintamamiestalonrakentajienperinneyhdistyksen');
      expect(sticksOut(board)).to.deep.equal([]);
      expect(cutOff(board)).to.deep.equal([]);
    });
  }

  it('is laid out by the width of the column, not of the window', async () => {
    const board = await show('koivuranta', 'premises');
    const row = rowOf(board, titles(board)[0]!);
    const columns = (): number => getComputedStyle(row).gridTemplateColumns.split(' ').length;
    page.widen(1000);
    expect(columns()).to.equal(2);
    page.widen(240);
    expect(columns()).to.equal(1);
  });
});

describe('the spacing of text that a reader sets', () => {
  it('reaches everything that is written on the board', async () => {
    const board = await show('koivuranta', 'associations events');
    Object.assign(board.style, { fontSize: '20px', letterSpacing: '3px', wordSpacing: '5px' });
    for (const element of seen(board)) {
      const style = getComputedStyle(element);
      expect(style.letterSpacing, element.outerHTML.slice(0, 200)).to.equal('3px');
      expect(style.wordSpacing, element.outerHTML.slice(0, 200)).to.equal('5px');
    }
  });
});

describe('the size of text', () => {
  it("is the host's, and never below 16 pixels", async () => {
    const board = await show('koivuranta', 'associations events');
    const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
    page.column.style.fontSize = '32px';
    expect(size(searchBox(board))).to.equal(32);
    page.column.style.fontSize = '10px';
    expect(size(searchBox(board))).to.equal(16);
    expect(size(titleLink(board, titles(board)[0]!))).to.be.at.least(16);
  });
});

describe('light and dark', () => {
  const inks = (board: Board): readonly string[] => [
    getComputedStyle(titleLink(board, titles(board)[0]!)).color,
    getComputedStyle(tab(board, 'Yhdistykset')).borderBlockEndColor,
  ];

  const own = { light: 'rgb(20, 85, 122)', dark: 'rgb(140, 200, 236)' };
  const look = async (board: Board, scheme: 'light' | 'dark'): Promise<void> => {
    const wanted = [own[scheme], own[scheme]].join();
    await until(() => inks(board).join() === wanted, `the colours for a ${scheme} page`);
  };

  it('follow the ground behind the board, whatever the system prefers', async () => {
    const board = await show('koivuranta', 'associations events');
    await look(board, 'light');
    page.paint('dark');
    await look(board, 'dark');
    page.paint('light');
    await look(board, 'light');
    const sheets = [...frameOf(board).adoptedStyleSheets, ...document.adoptedStyleSheets];
    const rules = sheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText);
    expect(rules.length).to.be.above(10);
    expect(rules.filter((rule) => rule.includes('prefers-color-scheme'))).to.deep.equal([]);
  });

  it('follow the ground of the element around the board, not its color-scheme', async () => {
    page.column.style.colorScheme = 'dark';
    const board = await show('koivuranta', 'associations events');
    await look(board, 'light');
    Object.assign(page.column.style, { colorScheme: 'light', background: '#101418' });
    await look(board, 'dark');
    Object.assign(page.column.style, { colorScheme: 'dark', background: 'rgb(255 255 255 / 0)' });
    await look(board, 'light');
  });

  it('follow a ground that fades from light to dark', async () => {
    const board = await show('koivuranta', 'associations events');
    Object.assign(page.column.style, { background: '#ffffff', transition: 'background 150ms' });
    await look(board, 'light');
    page.column.style.background = '#101418';
    await look(board, 'dark');
  });

  it('give way to the colour that a webmaster sets on any element around the board', async () => {
    page.column.style.setProperty('--talkoo-accent', 'rgb(120, 0, 60)');
    const board = await show('koivuranta', 'associations events');
    expect(inks(board)).to.deep.equal(['rgb(120, 0, 60)', 'rgb(120, 0, 60)']);
  });
});
