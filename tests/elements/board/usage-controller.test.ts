import { expect } from '@open-wc/testing';
import { fakeNetwork } from '../../sources/fake-site.js';
import { press } from '../../support/keys.js';
import { cleanUp, showBoard, until, type Board } from '../../support/mount.js';
import { inDays, ofTitles, on, site, titled } from '../../support/posts.js';
import {
  answered,
  chooseTab,
  control,
  controlsIn,
  frameOf,
  openDetails,
  recordControl,
  search,
  searchBox,
  textOf,
} from '../../support/view.js';

const network = fakeNetwork();
const told: Event[] = [];
const types = ['talkoo-query-change', 'talkoo-record-open', 'talkoo-contact'] as const;
let connection: AbortController;

const contacts = {
  email: 'seura@example.org',
  phone: '050 000 0000',
  website: 'example.org/seura',
};
const prefixed = (prefix: string, fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}_${name}`, value]));

const town = site({
  tm_organization: [
    titled(1, 'Kyläseura', prefixed('organization', contacts)),
    ...ofTitles(['Laulukuoro', 'Nuorisoseura'], 2),
  ],
  tm_event: [
    titled(
      21,
      'Yhteislaulu',
      on(inDays(4), {
        ...prefixed('event', contacts),
        event_free: true,
        event_registration_url: 'https://example.org/ilmo',
        event_registration_phone: '050 111 1111',
      }),
    ),
    titled(22, 'Laulukilpailu', on(inDays(5))),
  ],
  tm_premise: [
    titled(31, 'Kerhohuone', {
      premise_booking_url: 'https://example.org/varaa',
      premise_booking_email: 'varaa@example.org',
    }),
  ],
});

/** What an event tells, as a page that listens would write it down. */
const summary = (event: Event): unknown => {
  const own = Object.entries(event).filter(([name]) => name !== 'isTrusted');
  return [event.type, Object.fromEntries(own)];
};
const ofType = (type: (typeof types)[number]) =>
  told.filter((event) => event.type === type).map(summary);

beforeEach(() => {
  network.serve(town);
  told.length = 0;
  connection = new AbortController();
  const { signal } = connection;
  for (const type of types) document.addEventListener(type, (one) => told.push(one), { signal });
  // What is followed must not leave the test's page.
  window.addEventListener('click', (event) => event.preventDefault(), { signal });
  // Nor take the keyboard from those after it, as Firefox does with a file that it saves.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download === '') HTMLElement.prototype.click.call(this);
  };
});

afterEach(() => {
  connection.abort();
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  cleanUp();
});

/**
 * Holds all that waits for a second or so, however slow the machine is; what has not been called
 * off by then is done a moment after the hold ends.
 */
function neverAtRest(): () => void {
  const start = Reflect.get<Window, 'setTimeout'>(window, 'setTimeout');
  const stop = Reflect.get<Window, 'clearTimeout'>(window, 'clearTimeout');
  const held = new Map<number, () => void>();
  let lastHeld = 0;
  window.setTimeout = ((run: () => void, ms = 0) => {
    if (ms < 500) return start(run, ms);
    lastHeld -= 1;
    const id = lastHeld;
    held.set(id, run);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!held.delete(Number(id))) stop(id as number);
  };
  return () => {
    Object.assign(window, { setTimeout: start, clearTimeout: stop });
    for (const run of held.values()) start(run);
  };
}

/** Waits until so many changes of the question have been told. */
const changes = (count: number) =>
  until(() => ofType('talkoo-query-change').length >= count, `${count} changes`);

const change = (kind: string | null, filterCount: number, hasWords: boolean, found: number) => [
  'talkoo-query-change',
  { kind, filterCount, hasWords, found },
];

describe('the event that a resident asks for something else', () => {
  it('comes once for a word however many letters it has, and never with the word', async () => {
    const board = await showBoard();
    const box = searchBox(board);
    for (const words of ['l', 'la', 'lau', 'laul', 'laulu']) {
      box.value = words;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await answered(board);
    await changes(1);
    await chooseTab(board, 'Tapahtumat');
    await changes(2);
    await search(board, 'laulukilpailu');
    await changes(3);
    expect(ofType('talkoo-query-change')).to.deep.equal([
      change(null, 0, true, 3),
      change('events', 0, true, 2),
      change('events', 0, true, 1),
    ]);
    expect(JSON.stringify(told.map(summary))).not.to.include('laul');
  });

  it('counts the chosen filters', async () => {
    const board = await showBoard();
    await chooseTab(board, 'Tapahtumat');
    await changes(1);
    control(board, 'Rajaa').click();
    const option = await until(
      () => controlsIn(frameOf(board)).find((one) => textOf(one).startsWith('maksuton')),
      'the filter for what is free',
    );
    option.click();
    await changes(2);
    expect(ofType('talkoo-query-change')[1]).to.deep.equal(change('events', 1, false, 1));
  });

  it('tells of a question that has no answer', async () => {
    const board = await showBoard();
    await search(board, 'kauppakeskus');
    await changes(1);
    expect(ofType('talkoo-query-change')).to.deep.equal([change(null, 0, true, 0)]);
  });

  it('does not come for a board that nobody has touched, nor for what was taken back at once', async () => {
    const board = await showBoard();
    const endRest = neverAtRest();
    await search(board, 'laulu');
    await search(board, '');
    endRest();
    await chooseTab(board, 'Tilat');
    await changes(1);
    expect(ofType('talkoo-query-change')).to.deep.equal([change('premises', 0, false, 1)]);
  });

  it('gets out of the shadow roots that a page keeps its board in', async () => {
    const outer = document.createElement('div');
    outer.attachShadow({ mode: 'open' });
    document.body.append(outer);
    const board = await showBoard({ into: outer.shadowRoot! });
    await chooseTab(board, 'Tilat');
    await changes(1);
    outer.remove();
  });
});

describe('the event that a record was opened', () => {
  it('names its kind and its public id', async () => {
    const board = await showBoard();
    await openDetails(board, 'Laulukuoro');
    await press('Escape');
    await openDetails(board, 'Kyläseura');
    const opened = (id: number) => [
      'talkoo-record-open',
      { kind: 'associations', recordId: `yhdistykset.example.org:associations:${id}` },
    ];
    expect(ofType('talkoo-record-open')).to.deep.equal([opened(2), opened(1)]);
  });
});

const shareName = /^(Kopioi linkki|Jaa)/;
const namesOf = (board: Board) => controlsIn(board).map(textOf);

/** Opens a record of a tab, with all that its details offer. */
async function open(tab: string, title: string): Promise<Board> {
  const board = await showBoard({ attributes: { 'url-prefix': 'tt' } });
  await chooseTab(board, tab);
  await openDetails(board, title);
  await until(() => namesOf(board).some((name) => shareName.test(name)), 'what it offers');
  return board;
}

const contact = (kind: string, means: string) => ['talkoo-contact', { kind, means }];

describe('the event that a resident gets in touch', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  it('tells apart the links of an association', async () => {
    const board = await open('Yhdistykset', 'Kyläseura');
    for (const name of ['050 000 0000', 'seura@example.org', 'example.org/seura']) {
      recordControl(board, name).click();
    }
    const { length } = ofType('talkoo-contact');
    expect(length, namesOf(board).join(' | ')).to.equal(3);
    expect(ofType('talkoo-contact')).to.deep.equal(
      ['phone', 'email', 'website'].map((means) => contact('associations', means)),
    );
  });

  it('takes any way to sign up for signing up, and any way to book for booking', async () => {
    const event = await open('Tapahtumat', 'Yhteislaulu');
    for (const name of ['Ilmoittaudu', 'example.org/ilmo', '050 111 1111', '050 000 0000']) {
      recordControl(event, name).click();
    }
    event.remove();
    const room = await open('Tilat', 'Kerhohuone');
    for (const name of ['Varaa tila', 'example.org/varaa', 'varaa@example.org']) {
      recordControl(room, name).click();
    }
    expect(ofType('talkoo-contact')).to.deep.equal([
      ...['registration', 'registration', 'registration', 'phone'].map((means) =>
        contact('events', means),
      ),
      ...['booking', 'booking', 'booking'].map((means) => contact('premises', means)),
    ]);
  });

  it('tells what was taken along from a record, and what was reported', async () => {
    const board = await open('Tapahtumat', 'Yhteislaulu');
    for (const name of [/^Lisää kalenteriin/, shareName, /^Ilmoita virheestä/]) {
      const button = controlsIn(board).find((one) => name.test(textOf(one)));
      expect(button, String(name)).to.exist;
      button!.click();
    }
    recordControl(board, 'Tulosta').click();
    expect(ofType('talkoo-contact')).to.deep.equal(
      ['calendar', 'share', 'report', 'leaflet'].map((means) => contact('events', means)),
    );
  });

  it('tells of the leaflet of a whole list', async () => {
    const board = await showBoard();
    control(board, 'Tulosta ilmoitustaululle').click();
    expect(ofType('talkoo-contact')).to.deep.equal([contact('associations', 'leaflet')]);
  });

  it('does not come for what is no contact, nor for the webmaster’s own link', async () => {
    const board = await open('Yhdistykset', 'Kyläseura');
    const fallback = board.querySelector<HTMLAnchorElement>(':scope > a')!;
    fallback.href = 'mailto:kunta@example.org';
    fallback.click();
    for (const one of controlsIn(board)) if (/sivu|Sulje/.test(textOf(one))) one.click();
    recordControl(board, 'Laulukuoro').click();
    expect(ofType('talkoo-contact')).to.deep.equal([]);
  });
});

describe('a board that is taken away', () => {
  it('tells nothing any more', async () => {
    const board = await showBoard();
    const late: Event[] = [];
    board.addEventListener('talkoo-query-change', (event) => late.push(event));
    const endRest = neverAtRest();
    await search(board, 'laulu');
    board.remove();
    endRest();
    const other = await showBoard();
    await chooseTab(other, 'Tilat');
    await changes(1);
    expect(late.map(summary)).to.deep.equal([]);
  });
});
