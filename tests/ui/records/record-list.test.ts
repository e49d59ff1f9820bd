import { expect } from '@open-wc/testing';
import { fakeNetwork } from '../../sources/fake-site.js';
import { makeItNow, makeItToday } from '../../support/clock.js';
import { press } from '../../support/keys.js';
import { atRest, cleanUp, painted, showBoard, until, type Board } from '../../support/mount.js';
import { clubs, ofTitles, on, site, titled } from '../../support/posts.js';
import { expectFocus, expectNone, expectSame } from '../../support/same.js';
import {
  chooseTab,
  control,
  frameOf,
  isShown,
  nameOf,
  recordControl,
  recordsOf,
  search,
  statusOf,
  textOf,
  titleLink,
  titleLinks,
  titles,
} from '../../support/view.js';

const network = fakeNetwork();

beforeEach(() => makeItNow('2026-11-22T12:00:00+02:00'));
afterEach(() => {
  cleanUp();
  makeItToday();
});

function headings(board: Board): readonly string[] {
  return [...recordsOf(board)!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (heading) => `${heading.localName} ${textOf(heading)}`,
  );
}

describe('the list', () => {
  it('stands in the page itself, where read-aloud tools and find-in-page look', async () => {
    network.serve(site({ tm_organization: ofTitles(['Marttayhdistys', 'Metsästysseura']) }));
    const board = await showBoard();
    expectSame([recordsOf(board)!.getRootNode()], [document]);
    expect(document.body.textContent).to.contain('Marttayhdistys').and.to.contain('Metsästysseura');
    expect(isShown(titleLink(board, 'Marttayhdistys'))).to.be.true;
  });

  it('is headed by the name of its kind', async () => {
    network.serve(site({ tm_organization: ofTitles(['Seura']), tm_premise: ofTitles(['Talo']) }));
    const board = await showBoard();
    expect(headings(board)).to.deep.equal(['h2 Yhdistykset', 'h3 Seura']);
    await chooseTab(board, 'Tilat');
    expect(headings(board)).to.deep.equal(['h2 Tilat', 'h3 Talo']);
  });

  for (const [written, top] of [
    ['2', 2],
    ['3', 3],
    ['4', 4],
    ['5', 5],
    ['6', 6],
    ['1', 2],
    ['0', 2],
    ['7', 2],
    ['9', 2],
    ['', 2],
    ['2.5', 2],
    ['-3', 2],
    ['kaksi', 2],
    ['2<img src=x>', 2],
  ] as const) {
    it(`is headed at level ${top} for heading-level="${written}"`, async () => {
      network.serve(site({ tm_organization: ofTitles(['Seura']) }));
      const board = await showBoard({ attributes: { 'heading-level': written } });
      const below = Math.min(top + 1, 6);
      expect(headings(board)).to.deep.equal([`h${top} Yhdistykset`, `h${below} Seura`]);
    });
  }

  it('changes its levels with the attribute, and keeps its records', async () => {
    network.serve(site({ tm_organization: ofTitles(['Seura']) }));
    const board = await showBoard();
    const asked = network.asked().length;
    board.headingLevel = 4;
    await painted(board);
    expect(headings(board)).to.deep.equal(['h4 Yhdistykset', 'h5 Seura']);
    board.removeAttribute('heading-level');
    board.setAttribute('heading-level', '3');
    await painted(board);
    expect(headings(board)).to.deep.equal(['h3 Yhdistykset', 'h4 Seura']);
    expect(network.asked()).to.have.length(asked);
  });
});

describe('the links of a list', () => {
  it('have names that tell records of one title apart', async () => {
    const clock = (event_start_time: string) => ({ event_start_time });
    network.serve(
      site({
        tm_event: [
          titled(1, 'Kyläkahvila', on('2026-12-01', clock('18.00'))),
          titled(2, 'Kyläkahvila', on('2026-12-08', clock('18.00'))),
          titled(3, 'Kyläkahvila', on('2026-12-08', clock('10.00'))),
          titled(4, 'Joulukonsertti', on('2026-12-13')),
        ],
      }),
    );
    const board = await showBoard({ attributes: { kinds: 'events' } });
    const names = titleLinks(board).map(nameOf);
    expect(new Set(names)).to.have.property('size', 4);
    for (const [index, link] of titleLinks(board).entries()) {
      expect(names[index], 'begins with what is seen').to.match(new RegExp(`^${textOf(link)}`));
    }
    expect(names.at(-1)).to.equal('Joulukonsertti');
  });
});

describe('the order of a list', () => {
  it('is that of Finnish names among associations', async () => {
    const inOrder = ['Aallot', 'Zumba', 'Åbo', 'Ähtäri', 'Öljymäki'];
    network.serve(
      site({ tm_organization: ofTitles(['Öljymäki', 'Zumba', 'Ähtäri', 'Aallot', 'Åbo']) }),
    );
    expect(titles(await showBoard())).to.deep.equal(inOrder);
  });

  it('is soonest first among events, over all pages of the source', async () => {
    const late = Array.from({ length: 100 }, (_, index) =>
      titled(index + 1, 'Myöhemmin', on('2027-05-01')),
    );
    network.serve(
      site({
        tm_event: [
          ...late,
          titled(201, 'Huomenna illalla', on('2026-11-23', { event_start_time: '18.00' })),
          titled(202, 'Huomenna aamulla', on('2026-11-23', { event_start_time: '9.00' })),
          titled(203, 'Tänään', on('2026-11-22')),
          titled(204, 'Eilen', on('2026-11-21')),
          titled(205, 'Ilman päivää'),
        ],
      }),
    );
    const board = await showBoard({ attributes: { kinds: 'events' } });
    expect(titles(board).slice(0, 4)).to.deep.equal([
      'Tänään',
      'Huomenna aamulla',
      'Huomenna illalla',
      'Myöhemmin',
    ]);
    expect(titles(board)).not.to.include('Eilen');
    expect(statusOf(board)).to.equal('104 tapahtumaa, lähin ensin');
  });

  it('is free ones first among premises', async () => {
    const free = { premise_free_for_associations: true };
    network.serve(
      site({ tm_premise: [titled(1, 'Aula'), titled(2, 'Sali', free), titled(3, 'Kerho', free)] }),
    );
    const board = await showBoard({ attributes: { kinds: 'premises' } });
    expect(titles(board)).to.deep.equal(['Kerho', 'Sali', 'Aula']);
  });
});

describe('showing more', () => {
  const more = (board: Board): HTMLElement | null =>
    frameOf(board).querySelector<HTMLElement>('[part=more]');

  it('adds twenty at a time, with the focus on the first new one', async () => {
    network.serve(site({ tm_organization: clubs(47) }));
    const board = await showBoard();
    expect(titles(board)).to.have.length(20);
    for (const [name, first, shown] of [
      ['Näytä lisää (20/47)', 'Seura 021', 40],
      ['Näytä lisää (40/47)', 'Seura 041', 47],
    ] as const) {
      const known = [...recordsOf(board)!.querySelectorAll('li')];
      control(board, name).focus();
      await press('Enter');
      await until(() => titles(board).length === shown, 'more records');
      await painted(board);
      expectFocus(titleLink(board, first));
      expectSame([...recordsOf(board)!.querySelectorAll('li')].slice(0, known.length), known);
    }
    expectNone(more(board));
    expect(titles(board)).to.deep.equal(
      clubs(47).map(({ title }) => (title as { rendered: string }).rendered),
    );
  });

  it('is offered only while there is more', async () => {
    network.serve(site({ tm_organization: clubs(20) }));
    const board = await showBoard();
    expectNone(more(board));
    network.serve(site({ tm_organization: clubs(21) }));
    board.reload();
    await until(() => more(board), 'the button');
    await atRest(board);
    await search(board, 'seura 01');
    expectNone(more(board));
  });

  it('adds to what was found by searching', async () => {
    network.serve(site({ tm_organization: [...clubs(30), ...ofTitles(['Muu'], 100)] }));
    const board = await showBoard();
    await search(board, 'seura');
    expect(titles(board), 'of each kind').to.have.length(3);
    recordControl(board, 'Näytä kaikki yhdistykset (30)').click();
    await until(() => titles(board).length === 20, 'what was found of the kind');
    control(board, 'Näytä lisää (20/30)').click();
    await until(() => titles(board).length === 30, 'all that was found');
    expect(titles(board)).not.to.include('Muu');
  });
});

describe('the sentence above the list', () => {
  for (const [lang, one, two, many] of [
    ['fi', '1 yhdistys,', '2 yhdistystä,', '21 yhdistystä,'],
    ['sv', '1 förening,', '2 föreningar,', '21 föreningar,'],
    ['en', '1 association,', '2 associations,', '21 associations,'],
  ] as const) {
    it(`counts as people do (${lang})`, async () => {
      for (const [count, words] of [
        [1, one],
        [2, two],
        [21, many],
      ] as const) {
        network.serve(site({ tm_organization: clubs(count) }));
        const board = await showBoard({ attributes: { lang } });
        expect(statusOf(board).startsWith(words), statusOf(board)).to.be.true;
        cleanUp();
      }
    });
  }

  it('is left out when there is nothing to count', async () => {
    network.serve(site({}));
    expect(statusOf(await showBoard())).to.equal('');
  });
});
