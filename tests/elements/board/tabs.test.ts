import { expect } from '@open-wc/testing';
import { inInventedWords, readTemplate } from '../../i18n/invented-file.js';
import { fakeNetwork, jsonText, origin, posts, routeOf } from '../../sources/fake-site.js';
import { listenInEachTest } from '../../support/board-tests.js';
import { press } from '../../support/keys.js';
import {
  atRest,
  painted,
  pause,
  place,
  placeBoard,
  showBoard,
  until,
} from '../../support/mount.js';
import { clubs, inDays, ofTitles, on, site, titled } from '../../support/posts.js';
import { expectFocus, expectNone, expectSame } from '../../support/same.js';
import {
  chooseTab,
  frameOf,
  search,
  statusOf,
  tab,
  tabs,
  textOf,
  titles,
} from '../../support/view.js';

const network = fakeNetwork();

const noise = listenInEachTest();

/** "tm_event 2" for each list that was asked for, in order. */
const askedPages = (): readonly string[] =>
  network
    .asked()
    .filter((url) => routeOf(url) !== 'tm_municipality')
    .map((url) => `${routeOf(url)} ${url.searchParams.get('page')}`);

describe('the tabs', () => {
  it('stand for all five kinds when nothing is said of kinds', async () => {
    network.serve(site({}));
    const board = await showBoard();
    expect(tabs(board)).to.deep.equal([
      'Yhdistykset 0',
      'Toiminta 0',
      'Tapahtumat 0',
      'Vapaaehtoistehtävät 0',
      'Tilat 0',
    ]);
  });

  it('stand in the order that the webmaster wrote, and the first is chosen', async () => {
    network.serve(site({ tm_premise: ofTitles(['Kerhotalo']) }));
    const board = await showBoard({ attributes: { kinds: 'premises, events  Associations' } });
    expect(tabs(board)).to.deep.equal(['Tilat 1', 'Tapahtumat 0', 'Yhdistykset 0']);
    expect(tab(board, 'Tilat').getAttribute('aria-selected')).to.equal('true');
    expect(titles(board)).to.deep.equal(['Kerhotalo']);
    expect(noise.lines).to.deep.equal([]);
  });

  it('ask nothing of the kinds that are not named', async () => {
    network.serve(site({}));
    await showBoard({ attributes: { kinds: 'premises events' } });
    await pause(1100);
    expect([...askedPages()].sort()).to.deep.equal(['tm_event 1', 'tm_premise 1']);
  });

  it('ignore a word that is no kind, with one line for the webmaster', async () => {
    network.serve(site({}));
    const board = await showBoard({ attributes: { kinds: 'events tapahtumat premises events' } });
    expect(tabs(board)).to.deep.equal(['Tapahtumat 0', 'Tilat 0']);
    await until(() => noise.lines.length > 0, 'the line');
    board.municipality = '';
    await painted(board);
    await atRest(board);
    expect(noise.lines).to.have.length(1);
    expect(noise.lines[0]).to.contain('"tapahtumat"').and.to.contain('volunteer-tasks');
  });

  it('are all five when no word is a kind', async () => {
    network.serve(site({}));
    const board = await showBoard({ attributes: { kinds: 'kaikki' } });
    expect(tabs(board)).to.have.length(5);
  });

  it('are left out when there is only one kind', async () => {
    network.serve(site({ tm_event: [titled(1, 'Kirpputori', on(inDays(3)))] }));
    const board = await showBoard({ attributes: { kinds: 'events' } });
    expectNone(frameOf(board).querySelector('[role=tablist], [role=tab], [role=tabpanel]'));
    expect(titles(board)).to.deep.equal(['Kirpputori']);
    expect(textOf(frameOf(board).querySelector('label'))).to.equal('Hae tapahtumaa');
  });

  it('name the panel that shows what was chosen', async () => {
    network.serve(site({ tm_premise: ofTitles(['Kerhotalo']) }));
    const board = await showBoard();
    await chooseTab(board, 'Tilat');
    const panel = frameOf(board).querySelector('[role=tabpanel]')!;
    const label = frameOf(board).getElementById(panel.getAttribute('aria-labelledby')!);
    expectSame([label], [tab(board, 'Tilat')]);
    const selected = [...frameOf(board).querySelectorAll('[aria-selected=true]')];
    expectSame(selected, [tab(board, 'Tilat')]);
    expect(titles(board)).to.deep.equal(['Kerhotalo']);
    expect(statusOf(board)).to.equal('1 tila, yhdistyksille maksuttomat ensin');
  });

  it('follow the kinds when these change, and keep the chosen one while it is there', async () => {
    network.serve(site({ tm_premise: ofTitles(['Kerhotalo']), tm_event: [] }));
    const board = await showBoard();
    await chooseTab(board, 'Tilat');
    board.kinds = 'events premises';
    await painted(board);
    await atRest(board);
    expect(tabs(board)).to.deep.equal(['Tapahtumat 0', 'Tilat 1']);
    expect(titles(board)).to.deep.equal(['Kerhotalo']);
    board.kinds = 'events associations';
    await painted(board);
    await atRest(board);
    expect(tab(board, 'Tapahtumat').getAttribute('aria-selected')).to.equal('true');
  });
});

describe('being polite to a small server', () => {
  const many = site({
    tm_organization: clubs(250),
    tm_activity: posts(250),
    tm_event: [titled(1, 'Kirpputori', on(inDays(3)))],
    tm_premise: clubs(101),
  });

  it('reads the kind on view whole, and only the first page of the others', async () => {
    network.serve(many);
    const board = await showBoard();
    expect([...askedPages()].sort()).to.deep.equal([
      'tm_activity 1',
      'tm_event 1',
      'tm_organization 1',
      'tm_organization 2',
      'tm_organization 3',
      'tm_premise 1',
      'tm_volunteer 1',
    ]);
    expect(tabs(board)).to.deep.equal([
      'Yhdistykset 250',
      'Toiminta yli 100',
      'Tapahtumat 1',
      'Vapaaehtoistehtävät 0',
      'Tilat yli 100',
    ]);
  });

  it('reads the rest of a kind when its tab is opened, and once', async () => {
    network.serve(many);
    const board = await showBoard();
    await chooseTab(board, 'Toiminta');
    await until(() => tabs(board)[1] === 'Toiminta 250', 'all activities');
    expect(tabs(board)[4]).to.equal('Tilat yli 100');
    await chooseTab(board, 'Yhdistykset');
    await chooseTab(board, 'Toiminta');
    await atRest(board);
    const pages = askedPages().filter((page) => page.startsWith('tm_activity'));
    expect([...pages].sort()).to.deep.equal(['tm_activity 1', 'tm_activity 2', 'tm_activity 3']);
  });

  it('reads the rest of every kind when somebody searches', async () => {
    network.serve(many);
    const board = await showBoard();
    await search(board, 'seura 101');
    expect(tabs(board)).to.deep.equal([
      'Kaikki 2',
      'Yhdistykset 1',
      'Toiminta 0',
      'Tapahtumat 0',
      'Vapaaehtoistehtävät 0',
      'Tilat 1',
    ]);
    expect(askedPages().filter((page) => page.startsWith('tm_premise'))).to.have.length(2);
  });

  it('shows the first page while the others come', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    network.serve({
      ...many,
      answer: async (url, usual) => {
        if (Number(url.searchParams.get('page')) > 1) await gate;
        return usual();
      },
    });
    const board = placeBoard();
    await until(() => titles(board).length > 0, 'the first records');
    expect(statusOf(board)).to.equal('yli 100 yhdistystä, aakkosjärjestyksessä');
    expect(frameOf(board).querySelector('#panel')?.getAttribute('aria-busy')).to.equal('true');
    release();
    await atRest(board);
    expect(statusOf(board)).to.equal('250 yhdistystä, aakkosjärjestyksessä');
    expect(frameOf(board).querySelector('#panel')?.getAttribute('aria-busy')).to.equal('false');
  });

  it('asks for at most four things at once', async () => {
    let under = 0;
    let most = 0;
    network.serve({
      ...many,
      answer: async (_, usual) => {
        under += 1;
        most = Math.max(most, under);
        await pause(20);
        under -= 1;
        return usual();
      },
    });
    const board = await showBoard();
    await search(board, 'seura');
    expect(most).to.be.within(2, 4);
  });
});

describe('the tabs by keyboard', () => {
  beforeEach(() => network.serve(site({ tm_premise: ofTitles(['Kerhotalo']) })));

  it('are one stop, from which arrows, Home and End choose', async () => {
    const board = await showBoard({ attributes: { kinds: 'events activities premises' } });
    const chosen = (): string => textOf(frameOf(board).querySelector('[aria-selected=true]'));
    tab(board, 'Tapahtumat').focus();
    for (const [key, name] of [
      ['ArrowRight', 'Toiminta'],
      ['ArrowRight', 'Tilat'],
      ['ArrowRight', 'Tapahtumat'],
      ['ArrowLeft', 'Tilat'],
      ['Home', 'Tapahtumat'],
      ['End', 'Tilat'],
    ] as const) {
      await press(key);
      await painted(board);
      expect(chosen(), key).to.match(new RegExp(`^${name}`));
      expectFocus(tab(board, name));
    }
    const stops = [...frameOf(board).querySelectorAll<HTMLElement>('[role=tab]')];
    expectSame(
      stops.filter(({ tabIndex }) => tabIndex === 0),
      [tab(board, 'Tilat')],
    );
  });

  for (const [page, lang, next] of [
    ['rtl', 'fi', 'ArrowRight'],
    ['ltr', 'ar', 'ArrowLeft'],
  ] as const) {
    it(`run as the board is read, not its page: ${lang} on a page from ${page}`, async () => {
      const file = jsonText(JSON.stringify(inInventedWords(await readTemplate())));
      const lists = { tm_premise: ofTitles(['Kerhotalo']) };
      network.serve(
        site(lists, {
          answer: (url, usual) => (url.pathname === '/ar.json' ? file : usual()),
        }),
      );
      const around = place(document.createElement('div'));
      around.dir = page;
      const board = await showBoard({
        attributes: { kinds: 'events activities', lang },
        settings: { messages: { ar: `${origin}/ar.json` } },
        into: around,
      });
      await until(
        () => frameOf(board).firstElementChild?.getAttribute('lang') === lang,
        'the language',
      );
      const [first, second] = frameOf(board).querySelectorAll<HTMLElement>('[role=tab]');
      first!.focus();
      await press(next);
      await painted(board);
      expectFocus(second!);
    });
  }

  it('leave the keys of the browser alone', async () => {
    const board = await showBoard({ attributes: { kinds: 'events activities' } });
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowLeft',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    tab(board, 'Tapahtumat').dispatchEvent(event);
    await painted(board);
    expect(event.defaultPrevented).to.be.false;
    expect(tab(board, 'Tapahtumat').getAttribute('aria-selected')).to.equal('true');
  });
});
