import { expect } from '@open-wc/testing';
import { fakeNetwork, type Wire } from '../../sources/fake-site.js';
import { makeItNow, makeItToday } from '../../support/clock.js';
import { press } from '../../support/keys.js';
import { cleanUp, painted, showBoard, until, type Board } from '../../support/mount.js';
import { on, site, titled } from '../../support/posts.js';
import { expectFocus, expectNone } from '../../support/same.js';
import {
  answered,
  chooseTab,
  control,
  focused,
  frameOf,
  hasControl,
  nameOf,
  notices,
  recordControl,
  recordsOf,
  search,
  statusOf,
  tabs,
  textOf,
  titles,
} from '../../support/view.js';

const network = fakeNetwork();

const room = (id: number, title: string, fields: Wire) =>
  titled(
    id,
    title,
    Object.fromEntries(Object.entries(fields).map(([key, value]) => [`premise_${key}`, value])),
  );

const weekly = (weekday: string, start: string, end: string) => [{ weekday, start, end }];

const varied = site({
  tm_organization: [titled(1, 'Marttayhdistys')],
  tm_activity: [
    titled(11, 'Tuolijumppa', {
      activity_weekly_times: weekly('ti', '13.00', '14.00'),
      activity_audience: 'Ikäihmiset',
    }),
    titled(12, 'Kuoro', {
      activity_weekly_times: weekly('to', '18.00', '20.00'),
      activity_free: true,
    }),
    titled(13, 'Peikkojumppa', {
      activity_weekly_times: weekly('ti', '9.00', '10.00'),
      activity_audience: 'Lapsiperheet',
    }),
  ],
  tm_event: [
    titled(21, 'Kirpputori', on('2026-11-28')),
    titled(22, 'Konsertti', on('2026-11-25', { event_free: true })),
    titled(23, 'Joulumyyjäiset', on('2026-12-12')),
    titled(24, 'Näyttely', on('2026-10-01', { event_end_date: '2027-01-31' })),
  ],
  tm_premise: [
    room(31, 'Kerhohuone', { capacity: 14, equipment: ['keittiö'], free_for_associations: true }),
    room(32, 'Liikuntasali', { capacity: 120, equipment: ['keittiö', 'näyttämö'] }),
    room(33, 'Neuvotteluhuone', { capacity: 8, equipment: ['tykki'], free_for_associations: true }),
  ],
});

beforeEach(() => {
  makeItNow('2026-11-25T10:00:00+02:00');
  network.serve(varied);
});
afterEach(() => {
  makeItToday();
  cleanUp();
});

const groups = (board: Board) => [...frameOf(board).querySelectorAll('.facet')];

function options(board: Board, filter: string): readonly string[] {
  const group = groups(board).find((one) => textOf(one.querySelector('p')) === filter);
  return [...(group?.querySelectorAll('button.option') ?? [])].map(textOf);
}

function option(board: Board, name: string): HTMLButtonElement {
  const found = [...frameOf(board).querySelectorAll<HTMLButtonElement>('button.option')].find(
    (button) => textOf(button.firstElementChild ?? button) === name,
  );
  if (!found) throw new Error(`No option "${name}".`);
  return found;
}

async function choose(board: Board, name: string): Promise<void> {
  const button = option(board, name);
  button.focus();
  button.click();
  await answered(board);
}

async function openFilters(kinds: string): Promise<Board> {
  const board = await showBoard({ attributes: { kinds } });
  control(board, 'Rajaa').click();
  await until(() => groups(board).length > 0, 'the filters');
  await answered(board);
  return board;
}

describe('the filters', () => {
  it('stay away until somebody asks for them, and go again', async () => {
    const board = await showBoard({ attributes: { kinds: 'premises' } });
    const button = control(board, 'Rajaa');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(groups(board)).to.have.length(0);
    button.click();
    await until(() => groups(board).length > 0, 'the filters');
    expect(control(board, 'Rajaa').getAttribute('aria-expanded')).to.equal('true');
    control(board, 'Rajaa').click();
    await painted(board);
    expect(groups(board)).to.have.length(0);
  });

  it('ask of premises what an association needs, with the counts', async () => {
    const board = await openFilters('premises');
    expect(options(board, 'Kuinka monelle')).to.deep.equal([
      'vähintään 10 henkilöä 2',
      'vähintään 20 henkilöä 1',
      'vähintään 50 henkilöä 1',
      'vähintään 100 henkilöä 1',
    ]);
    expect(options(board, 'Varusteet')).to.deep.equal(['keittiö 2', 'näyttämö 1', 'tykki 1']);
    expect(options(board, 'Hinta')).to.deep.equal(['maksuton yhdistyksille 2']);
  });

  it('find a room for twelve with a kitchen that is free', async () => {
    const board = await openFilters('premises');
    await choose(board, 'vähintään 10 henkilöä');
    await choose(board, 'keittiö');
    expect(titles(board)).to.have.members(['Kerhohuone', 'Liikuntasali']);
    expect(statusOf(board)).to.match(/^2 tilaa/);
    await choose(board, 'maksuton yhdistyksille');
    expect(titles(board)).to.deep.equal(['Kerhohuone']);
    expect(nameOf(control(board, 'Rajaa (3)'))).to.equal('Rajaa (3)');
  });

  it('offer nothing that would find nothing, and keep focus where it is', async () => {
    const board = await openFilters('premises');
    await choose(board, 'tykki');
    expectFocus(option(board, 'tykki'));
    expect(option(board, 'tykki').getAttribute('aria-pressed')).to.equal('true');
    expect(option(board, 'näyttämö').disabled).to.equal(true);
    await choose(board, 'tykki');
    expect(titles(board)).to.have.length(3);
  });

  it('find something on Tuesdays for an old mother', async () => {
    const board = await openFilters('activities');
    await choose(board, 'tiistaisin');
    expect(titles(board)).to.deep.equal(['Peikkojumppa', 'Tuolijumppa']);
    await choose(board, 'ikäihmiset');
    expect(titles(board)).to.deep.equal(['Tuolijumppa']);
  });

  it('follow the resident from kind to kind', async () => {
    const board = await openFilters('activities events');
    await choose(board, 'maksuton');
    expect(tabs(board)).to.deep.equal(['Toiminta 1', 'Tapahtumat 1']);
    await chooseTab(board, 'Tapahtumat');
    expect(titles(board)).to.deep.equal(['Konsertti']);
  });

  it('lead to what was found, and out of the way', async () => {
    const board = await openFilters('premises');
    await choose(board, 'keittiö');
    control(board, 'Näytä 2 tilaa').click();
    await painted(board);
    expect(groups(board)).to.have.length(0);
    expect(textOf(focused())).to.equal('Tilat');
  });

  it('are left with Escape for the button that opened them', async () => {
    const board = await openFilters('premises');
    option(board, 'keittiö').focus();
    await press('Escape');
    await painted(board);
    expect(groups(board)).to.have.length(0);
    expectFocus(control(board, 'Rajaa'));
  });

  it('are left by the keyboard as they were entered', async () => {
    const board = await openFilters('premises');
    option(board, 'keittiö').focus();
    await press(' ');
    await answered(board);
    expect(titles(board)).to.have.members(['Kerhohuone', 'Liikuntasali']);
    await press('Tab');
    expect(textOf(focused())).to.equal('näyttämö 1');
  });
});

describe('days', () => {
  it('narrow events down to today, the weekend or a span', async () => {
    const board = await openFilters('events');
    expect(options(board, 'Milloin')).to.deep.equal([
      'tänään 2',
      'huomenna 1',
      'viikonloppuna 2',
      'tällä viikolla 3',
    ]);
    await choose(board, 'viikonloppuna');
    expect(titles(board)).to.deep.equal(['Kirpputori', 'Näyttely']);
  });

  it('are chosen as a span of two, the wrong way round too', async () => {
    const board = await openFilters('events');
    const [from, until_] = [
      ...frameOf(board).querySelectorAll<HTMLInputElement>('input[type=date]'),
    ];
    const write = async (input: HTMLInputElement, day: string): Promise<void> => {
      input.value = day;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await answered(board);
    };
    await write(until_!, '2026-12-10');
    await write(from!, '2026-12-24');
    expect(titles(board)).to.deep.equal(['Joulumyyjäiset', 'Näyttely']);
    expect(hasControl(board, 'Poista rajaus: 10.12.2026–24.12.2026')).to.equal(true);
  });

  it('roll at midnight in Finland', async () => {
    const board = await openFilters('events');
    await choose(board, 'tänään');
    expect(titles(board)).to.deep.equal(['Konsertti', 'Näyttely']);
    makeItNow('2026-11-28T00:00:01+02:00');
    board.requestUpdate();
    await answered(board);
    expect(titles(board)).to.deep.equal(['Kirpputori', 'Näyttely']);
  });
});

describe('chosen filters', () => {
  it('can be taken away one by one, and focus stays among them', async () => {
    const board = await openFilters('premises');
    await choose(board, 'keittiö');
    await choose(board, 'vähintään 10 henkilöä');
    control(board, 'Rajaa (2)').click();
    await painted(board);
    const chip = control(board, 'Poista rajaus: keittiö');
    chip.focus();
    chip.click();
    await answered(board);
    expectFocus(control(board, 'Poista rajaus: vähintään 10\u00a0henkilöä'));
    control(board, 'Poista rajaus: vähintään 10\u00a0henkilöä').click();
    await answered(board);
    expect(titles(board)).to.have.length(3);
    expect(textOf(focused())).to.equal('Tilat');
  });

  it('can be taken away all at once', async () => {
    const board = await openFilters('premises');
    await choose(board, 'keittiö');
    await choose(board, 'vähintään 10 henkilöä');
    control(board, 'Poista kaikki rajaukset').click();
    await answered(board);
    expect(titles(board)).to.have.length(3);
    expectNone(frameOf(board).querySelector('.chip'));
  });

  it('that empty the list are named, each with what it costs', async () => {
    const board = await openFilters('premises events');
    await choose(board, 'tykki');
    await search(board, 'keittiö');
    await chooseTab(board, 'Tilat');
    expect(notices(board)[0]).to.equal(
      'Haulla ”keittiö” ja näillä rajauksilla ei löytynyt tiloja.',
    );
    control(board, 'Ilman rajausta ”tykki” (2)').click();
    await answered(board);
    expect(titles(board)).to.have.members(['Kerhohuone', 'Liikuntasali']);
  });
});

describe('the order', () => {
  it('is the kind’s own until another one is chosen', async () => {
    const board = await openFilters('events');
    expect(titles(board)).to.deep.equal(['Konsertti', 'Kirpputori', 'Joulumyyjäiset', 'Näyttely']);
    await choose(board, 'aakkosjärjestyksessä');
    expect(titles(board)).to.deep.equal(['Joulumyyjäiset', 'Kirpputori', 'Konsertti', 'Näyttely']);
    expect(statusOf(board)).to.equal('4 tapahtumaa, aakkosjärjestyksessä');
  });
});

describe('what is near (requirement 72)', () => {
  let asked = 0;

  /** Lets the device say where it is; `null` where it may not. */
  function standAt(coords: { latitude: number; longitude: number } | null): void {
    asked = 0;
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: {
        getCurrentPosition: (found: (answer: unknown) => void, failed: () => void) => {
          asked += 1;
          if (coords) found({ coords });
          else failed();
        },
      },
    });
  }

  const clubAt = (id: number, title: string, lat: number) =>
    titled(id, title, {
      organization_location: [{ organization_location_map: { address: 'Tie 1', lat, lng: 25 } }],
    });

  beforeEach(() =>
    network.serve(
      site({ tm_organization: [clubAt(1, 'Kaukana', 65.9), clubAt(2, 'Lähellä', 65.1)] }),
    ),
  );
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'geolocation');
  });

  it('is asked of the device only by the button, and told to nobody', async () => {
    standAt({ latitude: 65.012345, longitude: 25.4321 });
    const board = await openFilters('associations');
    expect(titles(board)).to.deep.equal(['Kaukana', 'Lähellä']);
    expect(asked).to.equal(0);
    const before = network.requests.length;
    await choose(board, 'Lähellä minua');
    await until(() => titles(board)[0] === 'Lähellä', 'the nearest first');
    expect(asked).to.equal(1);
    expect(textOf(recordsOf(board))).to.match(/noin 2\d km/);
    expect(network.requests.length).to.equal(before);
    expect(network.requests.map(({ url }) => url).join()).not.to.match(/65[.,]0/);
  });

  it('changes nothing where the device may not tell, and says so', async () => {
    standAt(null);
    const board = await openFilters('associations');
    await choose(board, 'Lähellä minua');
    await until(
      () => textOf(frameOf(board).querySelector('[role=status]:not(:empty)')).includes('Sijaint'),
      'the answer',
    );
    expect(titles(board)).to.deep.equal(['Kaukana', 'Lähellä']);
  });
});

describe('the layout by days', () => {
  const groupTitles = (board: Board): readonly string[] =>
    [...board.querySelectorAll('[slot=records] .talkoo-group')].map(textOf);

  it('shows weekly activities under their weekdays', async () => {
    const board = await showBoard({ attributes: { kinds: 'activities' } });
    control(board, 'Säännöllisesti').click();
    await until(() => groupTitles(board).length > 0, 'the weekdays');
    expect(groupTitles(board)).to.deep.equal(['Tiistaisin', 'Torstaisin']);
    expect(titles(board)).to.deep.equal(['Peikkojumppa', 'Tuolijumppa', 'Kuoro']);
  });

  it('shows events under their weeks, so that associations see what is on already', async () => {
    const board = await showBoard({ attributes: { kinds: 'events' } });
    control(board, 'Viikoittain').click();
    await until(() => groupTitles(board).length > 0, 'the weeks');
    expect(groupTitles(board)).to.deep.equal([
      'Viikko 48, 23.11.2026–29.11.2026',
      'Viikko 50, 7.12.2026–13.12.2026',
    ]);
    expect(titles(board)).to.deep.equal(['Konsertti', 'Kirpputori', 'Näyttely', 'Joulumyyjäiset']);
    control(board, 'Viikoittain').click();
    await until(() => groupTitles(board).length === 0, 'the plain list');
  });
});

describe('the overview', () => {
  it('leads from each kind to all that was found of it', async () => {
    network.serve(
      site({
        tm_organization: ['A', 'B', 'C', 'D'].map((name, index) =>
          titled(index + 1, `Kuoro ${name}`),
        ),
        tm_event: [titled(21, 'Kuorokonsertti', on('2026-12-01'))],
      }),
    );
    const board = await showBoard();
    await search(board, 'kuoro');
    await until(() => titles(board).length === 4, 'the best of each kind');
    const more = recordControl(board, 'Näytä kaikki yhdistykset (4)');
    more.focus();
    more.click();
    await until(() => titles(board).includes('Kuoro D'), 'all associations');
    expect(textOf(focused())).to.equal('Yhdistykset');
    await chooseTab(board, 'Kaikki');
    expect(titles(board)).to.have.length(4);
  });
});
