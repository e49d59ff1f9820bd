import { expect } from '@open-wc/testing';
import { fakeNetwork } from '../../sources/fake-site.js';
import { press } from '../../support/keys.js';
import { cleanUp, painted, place, showBoard, until, type Board } from '../../support/mount.js';
import { ofTitles, site } from '../../support/posts.js';
import { expectFocus, expectSame } from '../../support/same.js';
import {
  openDetails,
  recordControl,
  recordsOf,
  rowOf,
  searchBox,
  titleLink,
} from '../../support/view.js';

const network = fakeNetwork();
let board: Board;

beforeEach(async () => {
  network.serve(site({ tm_organization: ofTitles(['Eka', 'Kolmas', 'Toinen']) }));
  board = await showBoard();
});
afterEach(cleanUp);

const isOpen = (title: string): boolean => rowOf(board, title).querySelector('dl') !== null;
const headingOf = (title: string): Element | null => titleLink(board, title).parentElement;

/** Waits until a record is closed again. */
async function closed(title: string): Promise<void> {
  await until(() => !isOpen(title), `the end of "${title}"`);
  await painted(board);
}

describe('opening a record', () => {
  it('moves the focus to its heading', async () => {
    titleLink(board, 'Kolmas').focus();
    await press('Enter');
    await until(() => isOpen('Kolmas'), 'the details');
    expectFocus(headingOf('Kolmas'));
    expect(location.href, 'no page was left').to.contain('wtr');
  });

  it('closes the one that was open before', async () => {
    await openDetails(board, 'Eka');
    await openDetails(board, 'Toinen');
    expect(isOpen('Eka')).to.be.false;
    expect(isOpen('Toinen')).to.be.true;
    expect(recordsOf(board)!.querySelectorAll('[aria-expanded=true]')).to.have.length(1);
    expectFocus(headingOf('Toinen'));
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`follows the link as any link when ${key} is held`, async () => {
      const click = new MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        composed: true,
        [key]: true,
      });
      let isFollowed = false;
      const stay = (event: Event): void => {
        isFollowed = !event.defaultPrevented;
        event.preventDefault();
      };
      document.body.addEventListener('click', stay, { once: true });
      titleLink(board, 'Eka').dispatchEvent(click);
      await painted(board);
      expect(isFollowed).to.be.true;
      expect(isOpen('Eka')).to.be.false;
    });
  }

  it('keeps the rows that stand there, and their order', async () => {
    const before = [...recordsOf(board)!.querySelectorAll('li')];
    await openDetails(board, 'Kolmas');
    const rows = [...recordsOf(board)!.querySelectorAll('li')].filter((row) =>
      row.querySelector(':scope > h3'),
    );
    expectSame(
      rows,
      before.filter((row) => row.querySelector(':scope > h3')),
    );
  });
});

describe('closing a record', () => {
  beforeEach(() => openDetails(board, 'Kolmas'));

  it('by its button gives the focus back to its title', async () => {
    const button = recordControl(board, 'Sulje tiedot');
    button.focus();
    await press('Enter');
    await closed('Kolmas');
    expectFocus(titleLink(board, 'Kolmas'));
  });

  it('by its title keeps the focus there', async () => {
    titleLink(board, 'Kolmas').focus();
    await press('Enter');
    await closed('Kolmas');
    expectFocus(titleLink(board, 'Kolmas'));
  });

  for (const from of ['its heading', 'its button', 'another record']) {
    it(`by Escape from ${from} gives the focus back to its title, and the page hears nothing`, async () => {
      const heard: string[] = [];
      const page = place(document.createElement('div'));
      const listen = ({ key }: KeyboardEvent): void => void heard.push(key);
      document.addEventListener('keydown', listen);
      const starts: Readonly<Record<string, HTMLElement>> = {
        'its heading': headingOf('Kolmas') as HTMLElement,
        'its button': recordControl(board, 'Sulje tiedot'),
        'another record': titleLink(board, 'Eka'),
      };
      starts[from]!.focus();
      await press('Escape');
      await closed('Kolmas');
      expectFocus(titleLink(board, 'Kolmas'));
      expect(heard).to.deep.equal([]);
      await press('Escape');
      await painted(board);
      document.removeEventListener('keydown', listen);
      expect(heard, 'with nothing to close').to.deep.equal(['Escape']);
      page.remove();
    });
  }

  it('leaves Escape outside of the records to the page', async () => {
    searchBox(board).focus();
    await press('Escape');
    await painted(board);
    expect(isOpen('Kolmas')).to.be.true;
  });
});
