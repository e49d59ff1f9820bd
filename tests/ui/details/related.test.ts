import { expect } from '@open-wc/testing';
import { fakeNetwork, origin, type Wire } from '../../sources/fake-site.js';
import { press } from '../../support/keys.js';
import { cleanUp, painted, showBoard, until, type Board } from '../../support/mount.js';
import { inDays, on, site, titled } from '../../support/posts.js';
import { expectFocus, expectNone } from '../../support/same.js';
import {
  openDetails,
  recordControl,
  recordsOf,
  rowOf,
  searchBox,
  tab,
  textOf,
  titleLink,
  titles,
} from '../../support/view.js';

const network = fakeNetwork();
afterEach(cleanUp);

const kaiku = { organization: 'Sekakuoro Kaiku' };
const concert = (id: number, title: string, days: number, more: Wire = {}): Wire =>
  titled(id, title, on(inDays(days), { event_place: 'Seurantalo' }), { ...kaiku, ...more });

/** A choir with a club, five concerts, a task and a house of its own. */
const choir = {
  tm_organization: [titled(1, 'Sekakuoro Kaiku ry'), titled(2, 'Marttakerho')],
  tm_activity: [
    titled(
      10,
      'Harjoitukset',
      { activity_weekly_times: [{ weekday: 'ti', start: '18', end: '20' }] },
      kaiku,
    ),
  ],
  tm_event: [
    concert(20, 'Adventti', 3),
    concert(21, 'Joulu', 9),
    concert(22, 'Loppiainen', 30),
    concert(23, 'Kevät', 90),
    concert(24, 'Vår', 120, { acf: { ...on(inDays(120)), event_language: 'sv' } }),
    titled(25, 'Kirpputori', on(inDays(5)), { organization: 'Marttakerho' }),
  ],
  tm_volunteer: [titled(30, 'Kahvinkeittäjä', false, kaiku)],
  tm_premise: [titled(40, 'Seurantalo', { premise_owner: 'Sekakuoro Kaiku ry' })],
};

let board: Board;

async function open(title: string, kinds: string): Promise<HTMLElement> {
  network.serve(site(choir));
  board = await showBoard({ attributes: { kinds } });
  const details = await openDetails(board, title);
  await until(() => details.querySelector('h4'), 'what belongs with it');
  return details;
}

/** What stands under each heading of open details, line by line. */
function partsOf(details: Element): Readonly<Record<string, readonly string[]>> {
  const headings = [...details.querySelectorAll('h4')];
  return Object.fromEntries(
    headings.map((one) => [
      textOf(one),
      [...(one.parentElement?.querySelectorAll('p, li') ?? [])].map(textOf),
    ]),
  );
}

const others = 'activities events volunteer-tasks premises';

describe('the details of an association', () => {
  it('name what it arranges, kind by kind, and its premises, under headings below its title', async () => {
    const details = await open('Sekakuoro Kaiku ry', `associations ${others}`);
    expect(titleLink(board, 'Sekakuoro Kaiku ry').parentElement?.localName).to.equal('h3');
    const parts = partsOf(details);
    expect(Object.keys(parts)).to.deep.equal(['Sekakuoro Kaiku ry järjestää', 'Yhdistyksen tilat']);
    const [arranged = [], rooms] = Object.values(parts);
    expect(arranged.slice(0, 3)).to.deep.equal([
      'Toiminta',
      'Harjoitukset tiistaisin klo 18.00–20.00',
      'Tapahtumat',
    ]);
    expect(arranged.slice(3, 6).map((text) => text.split(' ')[0])).to.deep.equal([
      'Adventti',
      'Joulu',
      'Loppiainen',
    ]);
    expect(arranged.slice(6)).to.deep.equal([
      'Näytä 5 tapahtumaa',
      'Vapaaehtoistehtävät',
      'Kahvinkeittäjä',
    ]);
    expect(rooms).to.deep.equal(['Seurantalo']);
  });

  it('lead to all that it arranges of a kind, and there are as many as was said', async () => {
    await open('Sekakuoro Kaiku ry', `associations ${others}`);
    recordControl(board, 'Näytä 5 tapahtumaa').click();
    await until(() => titles(board).length === 5, 'the five events');
    await painted(board);
    expect(tab(board, 'Tapahtumat').getAttribute('aria-selected')).to.equal('true');
    expect(searchBox(board).value).to.equal('Sekakuoro Kaiku');
    expectFocus(recordsOf(board)!.querySelector('h2'));
  });

  it('have no headings of what there is none of', async () => {
    network.serve(site({ tm_organization: [titled(1, 'Yksin')] }));
    board = await showBoard({ attributes: { kinds: 'associations' } });
    const details = await openDetails(board, 'Yksin');
    await painted(board);
    expectNone(details.querySelector('h4'));
  });

  it('keep no title in a button, which reader modes drop', async () => {
    const details = await open('Sekakuoro Kaiku ry', `associations ${others}`);
    for (const button of details.querySelectorAll('button')) {
      expect(textOf(button)).not.to.match(/Adventti|Harjoitukset|Seurantalo|Kahvinkeittäjä/);
      expect(button.type).to.equal('button');
    }
  });
});

describe('the details of an event', () => {
  it('lead to its association from the name of its organiser, and to the premises of its place', async () => {
    const details = await open('Adventti', `events ${others} associations`);
    const link = recordControl(board, 'Sekakuoro Kaiku') as HTMLAnchorElement;
    expect(textOf(link.closest('dd')?.previousElementSibling)).to.equal('Järjestäjä');
    expect(link.href).to.equal(`${origin}/ilmoitus/1/`);
    expect(partsOf(details)['Samassa paikassa']).to.deep.equal(['Seurantalo']);
    link.click();
    await until(() => titles(board).includes('Sekakuoro Kaiku ry'), 'the association');
    await until(() => rowOf(board, 'Sekakuoro Kaiku ry').querySelector('dl'), 'its details');
    await painted(board);
    expectFocus(titleLink(board, 'Sekakuoro Kaiku ry').parentElement);
  });

  it('open another record in place, which Escape closes, with the focus on its title', async () => {
    await open('Adventti', `events ${others}`);
    recordControl(board, 'Harjoitukset').focus();
    await press('Enter');
    await until(() => titles(board).includes('Harjoitukset'), 'the activity');
    await until(() => rowOf(board, 'Harjoitukset').querySelector('dl'), 'its details');
    await painted(board);
    expectFocus(titleLink(board, 'Harjoitukset').parentElement);
    await press('Escape');
    await until(() => !rowOf(board, 'Harjoitukset').querySelector('dl'), 'the end of the details');
    await painted(board);
    expectFocus(titleLink(board, 'Harjoitukset'));
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`follow a link to another record as any link when ${key} is held`, async () => {
      await open('Adventti', `events ${others}`);
      let isFollowed = false;
      document.body.addEventListener(
        'click',
        (event) => {
          isFollowed = !event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      const click = { bubbles: true, cancelable: true, composed: true, [key]: true };
      recordControl(board, 'Harjoitukset').dispatchEvent(new MouseEvent('click', click));
      await painted(board);
      expect(isFollowed).to.be.true;
      expect(titles(board)).to.include('Adventti');
    });
  }

  it('tell in which language another record is', async () => {
    const details = await open('Kevät', `events ${others}`);
    const all = [...details.querySelectorAll('li')];
    expect(all.filter((one) => textOf(one).includes('ruotsiksi'))).to.have.length(0);
    cleanUp();
    network.serve(site({ ...choir, tm_event: choir.tm_event.slice(3) }));
    board = await showBoard({ attributes: { kinds: `events ${others}` } });
    await openDetails(board, 'Kevät');
    const link = await until(
      () => [...recordsOf(board)!.querySelectorAll('dl ~ div a')].find((a) => textOf(a) === 'Vår'),
      'the event in Swedish',
    );
    expect(link.closest('[lang]')?.getAttribute('lang')).to.equal('sv');
    expect(textOf(link.parentElement)).to.match(/^Vår .*ruotsiksi$/);
    const badge = [...link.parentElement!.children].at(-1)!;
    expect(badge.closest('[lang]')?.getAttribute('lang')).to.equal('fi');
  });
});

describe('the details of premises', () => {
  it('lead to the association that keeps them, and name what happens there', async () => {
    const details = await open('Seurantalo', `premises ${others} associations`);
    const parts = partsOf(details);
    expect(Object.keys(parts)).to.deep.equal(['Samassa paikassa']);
    expect(parts['Samassa paikassa']!.at(-1)).to.equal('Näytä 4 tapahtumaa');
    recordControl(board, 'Sekakuoro Kaiku ry').click();
    await until(() => titles(board).includes('Sekakuoro Kaiku ry'), 'the association');
  });
});
