import { expect } from '@open-wc/testing';
import { fakeNetwork } from '../../sources/fake-site.js';
import { press, typeText } from '../../support/keys.js';
import { cleanUp, painted, place, showBoard, until } from '../../support/mount.js';
import { clubs, inDays, ofTitles, on, site, titled } from '../../support/posts.js';
import { expectFocus, expectNone, expectSame } from '../../support/same.js';
import {
  chooseTab,
  control,
  controlsIn,
  frameOf,
  hasControl,
  hasFocus,
  notices,
  openDetails,
  recordsOf,
  search,
  searchBox,
  statusOf,
  tabs,
  textOf,
  titles,
} from '../../support/view.js';

const network = fakeNetwork();

const varied = site({
  tm_organization: ofTitles(['Marttayhdistys', 'Laulukuoro Sävel', 'Nuorisoseura']),
  tm_activity: [
    titled(11, 'Kuoroharjoitus', { activity_price: 'Laulukirja 5 €' }),
    titled(12, 'Neulekahvila'),
  ],
  tm_event: [titled(21, 'Yhteislaulu torilla', on(inDays(4)))],
  tm_premise: [titled(31, 'Kerhohuone', { premise_equipment: ['piano', 'laulukirjat'] })],
});

beforeEach(() => network.serve(varied));
afterEach(cleanUp);

describe('the search box', () => {
  it('says in its name what it searches and where', async () => {
    const board = await showBoard();
    const form = frameOf(board).querySelector('[role=search]')!;
    expect(form.getAttribute('aria-label')).to.equal('Haku Koivuranta');
    expect(searchBox(board).labels?.[0]?.textContent).to.equal(
      'Hae toimintaa, yhdistystä tai tilaa',
    );
  });

  it('finds records of every kind, and the tabs count them', async () => {
    const board = await showBoard();
    await search(board, 'laulu');
    expect(tabs(board)).to.deep.equal([
      'Kaikki 4',
      'Yhdistykset 1',
      'Toiminta 1',
      'Tapahtumat 1',
      'Vapaaehtoistehtävät 0',
      'Tilat 1',
    ]);
    await until(() => titles(board).length === 4, 'the best of every kind');
    expect(titles(board)).to.deep.equal([
      'Laulukuoro Sävel',
      'Kuoroharjoitus',
      'Yhteislaulu torilla',
      'Kerhohuone',
    ]);
    expect(statusOf(board)).to.equal('4 osumaa');
    await chooseTab(board, 'Tilat');
    expect(titles(board)).to.deep.equal(['Kerhohuone']);
    expect(searchBox(board).value).to.equal('laulu');
  });

  for (const [words, found] of [
    ['SAVEL', ['Laulukuoro Sävel']],
    ['sa\u0308vel', ['Laulukuoro Sävel']],
    ['  sävel,   LAULU-kuoro! ', ['Laulukuoro Sävel']],
    ['sävel veneet', []],
    ['sävel laulukuoro', ['Laulukuoro Sävel']],
  ] as const) {
    it(`understands "${words}"`, async () => {
      const board = await showBoard();
      await search(board, words);
      expect(titles(board)).to.deep.equal(found);
    });
  }

  it('shows what was typed as it was typed, whatever it is', async () => {
    const board = await showBoard();
    for (const words of ['<img src=x onerror=alert(1)>', '[a-z]+q?', '"; DROP TABLE', 'null']) {
      await search(board, words);
      await until(() => notices(board).length > 0, 'the message');
      expect(notices(board)[0]).to.equal(`Haulla ”${words}” ei löytynyt mitään.`);
      expectNone(frameOf(board).querySelector('img'));
    }
  });

  it('names the other kinds where the words were found, and leads there', async () => {
    const board = await showBoard();
    await search(board, 'neule');
    await chooseTab(board, 'Yhdistykset');
    expect(notices(board)[0]).to.equal('Haulla ”neule” ei löytynyt yhdistyksiä.');
    const there = control(board, 'Toiminta (1)');
    there.focus();
    there.click();
    await until(() => titles(board).length > 0, 'the activity');
    expect(titles(board)).to.deep.equal(['Neulekahvila']);
    expect(searchBox(board).value).to.equal('neule');
    expect(hasFocus(board)).to.be.true;
  });

  it('gives everything back when the words are cleared', async () => {
    const board = await showBoard();
    expect(hasControl(board, 'Tyhjennä haku')).to.be.false;
    await search(board, 'sävel');
    control(board, 'Tyhjennä haku').click();
    await painted(board);
    expect(titles(board)).to.have.length(3);
    expect(searchBox(board).value).to.equal('');
    expectFocus(searchBox(board));
    expect(hasControl(board, 'Tyhjennä haku')).to.be.false;
  });

  it('offers the whole list where nothing was found', async () => {
    const board = await showBoard();
    await search(board, 'avaruusraketti');
    const button = control(board, 'Ilman hakusanaa ”avaruusraketti” (7)');
    button.focus();
    button.click();
    await painted(board);
    expect(titles(board)).to.have.length(3);
    expect(hasFocus(board)).to.be.true;
  });

  it('begins each list of findings from its start', async () => {
    network.serve(site({ tm_organization: clubs(90) }));
    const board = await showBoard({ attributes: { kinds: 'associations' } });
    frameOf(board).querySelector<HTMLElement>('[part=more]')!.click();
    await until(() => titles(board).length === 40, 'forty records');
    await search(board, 'seura');
    expect(titles(board)).to.have.length(20);
    expect(titles(board)[0]).to.equal('Seura 001');
  });

  it('keeps details of records that are found no more closed', async () => {
    const board = await showBoard();
    await openDetails(board, 'Marttayhdistys');
    await search(board, 'nuoriso');
    await search(board, '');
    expectNone(recordsOf(board)?.querySelector('[aria-expanded=true]'));
  });
});

describe('typing in the search box', () => {
  it('moves no focus and keeps the very same box', async () => {
    const board = await showBoard();
    const box = searchBox(board);
    box.focus();
    await typeText('kuoro');
    await painted(board);
    expectFocus(box);
    expectSame([searchBox(board)], [box]);
    await until(() => titles(board).length === 2, 'the findings');
    expect(box.selectionStart, 'the caret').to.equal(5);
  });

  it('sends no form of the page around the board', async () => {
    const form = place(document.createElement('form'));
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    const board = await showBoard({ into: form });
    searchBox(board).focus();
    await typeText('kuoro');
    await press('Enter');
    await search(board, 'sävel');
    control(board, 'Tyhjennä haku').click();
    await painted(board);
    await openDetails(board, 'Marttayhdistys');
    for (const button of controlsIn(recordsOf(board)!)) {
      if (button instanceof HTMLButtonElement) button.click();
    }
    await painted(board);
    expect(sent).to.equal(0);
    expect([...new FormData(form)], 'what the page would send').to.deep.equal([]);
    expect(textOf(form)).to.contain('Marttayhdistys');
  });
});
