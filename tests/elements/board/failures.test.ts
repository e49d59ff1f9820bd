import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { kinds, type Kind } from '../../../src/model/kind.js';
import {
  fakeNetwork,
  jsonText,
  koivuranta,
  origin,
  posts,
  routeOf,
  wordPressError,
} from '../../sources/fake-site.js';
import { listenInEachTest } from '../../support/board-tests.js';
import { withoutPauses } from '../../support/clock.js';
import { listenTo } from '../../support/listener.js';
import {
  atRest,
  pause,
  placeBoard,
  reload,
  showBoard,
  until,
  type Board,
} from '../../support/mount.js';
import { clubs, ofTitles, routes, site } from '../../support/posts.js';
import {
  chooseTab,
  control,
  frameOf,
  hasControl,
  hasFocus,
  isShown,
  notices,
  statusOf,
  tabs,
  titles,
} from '../../support/view.js';

const network = fakeNetwork();
withoutPauses();

const noise = listenInEachTest();

afterEach(() => {
  for (const line of noise.lines) expect(line).to.match(/^warn: Talkootaulu: /);
});

/** A site with one record of each kind. */
const five = site(Object.fromEntries(routes.map((route) => [route, ofTitles([`Eka ${route}`])])));

const names: Readonly<Record<Kind, readonly [tab: string, cannot: string]>> = {
  associations: ['Yhdistykset', 'Yhdistyksiä ei nyt saada näkyviin'],
  activities: ['Toiminta', 'Toimintaa ei nyt saada näkyviin'],
  events: ['Tapahtumat', 'Tapahtumia ei nyt saada näkyviin'],
  'volunteer-tasks': ['Vapaaehtoistehtävät', 'Vapaaehtoistehtäviä ei nyt saada näkyviin'],
  premises: ['Tilat', 'Tiloja ei nyt saada näkyviin'],
};
const routeOfKind = (kind: Kind): string => routes[kinds.indexOf(kind)]!;

const serverError = (): Response => HttpResponse.html('<h1>Virhe</h1>', { status: 500 });

/** What can happen to an answer, and what residents are told of it. */
const faults: Readonly<Record<string, readonly [() => Response | Promise<Response>, RegExp]>> = {
  'does not come through': [() => Response.error(), /ei vastaa/],
  'is a server error': [serverError, /ei vastaa|luettavaa vastausta/],
  'is a maintenance page': [() => HttpResponse.html('<p>Huolto</p>', { status: 503 }), /koska/],
  'is "no such route"': [() => wordPressError(404, 'rest_no_route'), /koska/],
  'is "closed to others"': [() => wordPressError(401, 'rest_disabled'), /koska/],
  'is a web page': [() => HttpResponse.html('<!doctype html><p>Sivu</p>'), /luettavaa vastausta/],
  'breaks off': [() => jsonText('[{"id":1,"title":{"rend'), /luettavaa vastausta/],
  'is no list': [() => jsonText('{"eri":"asia"}'), /luettavaa vastausta/],
  'is empty': [() => jsonText(''), /luettavaa vastausta/],
  'never comes': [() => new Promise(() => undefined), /ei vastannut ajoissa/],
};

/** Serves a site per kind, at a path named after its route, that has a fault in that kind alone. */
function serveFaulty(fault: () => Response | Promise<Response>): void {
  network.serve({
    ...five,
    answer: (url, usual) => (url.pathname.startsWith(`/${routeOf(url)}/`) ? fault() : usual()),
  });
}

describe('when one of five kinds fails', () => {
  it('says of a kind for which the place was not found at first, and reads it again when asked', async () => {
    let looked = 0;
    network.serve({
      ...five,
      answer: (url, usual) => {
        if (routeOf(url) !== 'tm_municipality') return usual();
        looked += 1;
        return looked > 2 ? usual() : jsonText('[]');
      },
    });
    const board = await showBoard({ attributes: { municipality: 'Koivuranta' } });
    expect(board.diagnostics.map(({ status }) => status)).to.deep.equal([
      'failed',
      ...Array<string>(4).fill('ready'),
    ]);
    await until(() => notices(board).length > 0, 'the notice');
    expect(notices(board).join()).to.include(names.associations[1]);
    control(board, 'Yritä uudelleen').click();
    await until(() => titles(board).length > 0, 'what came by the retry');
    expect(board.diagnostics[0]?.status).to.equal('ready');
    expect(notices(board)).to.deep.equal([]);
  });

  for (const [what, [fault, cause]] of Object.entries(faults)) {
    it(`shows the other four and names the one whose answer ${what}`, async () => {
      serveFaulty(fault);
      const boards = kinds.map((kind) =>
        placeBoard({
          attributes: { source: `${origin}/${routeOfKind(kind)}` },
          // An answer that never comes would take three attempts of 8 s.
          ...(what === 'never comes' && { settings: { timeoutMs: 4000 } }),
        }),
      );
      await Promise.all(boards.map(atRest));
      for (const [index, kind] of kinds.entries()) {
        const board = boards[index]!;
        const expected = kinds.map((one) => (one === kind ? names[one][0] : `${names[one][0]} 1`));
        expect(tabs(board)).to.deep.equal(expected);
        expect(notices(board)).to.have.length(1);
        expect(notices(board)[0]).to.contain(names[kind][1]).and.to.match(cause);
        expect(isShown(control(board, 'Yritä uudelleen'))).to.be.true;
        const site = `yhdistykset.example.org/${routeOfKind(kind)}`;
        expect(isShown(control(board, `Avaa ${site}`))).to.be.true;
        const other = kinds[(index + 1) % kinds.length]!;
        await chooseTab(board, names[other][0]);
        expect(titles(board)).to.deep.equal([`Eka ${routeOfKind(other)}`]);
      }
    });
  }

  it('says nothing of an empty list where the list could not be read', async () => {
    serveFaulty(serverError);
    const board = await showBoard({
      attributes: { source: `${origin}/tm_event`, kinds: 'events associations' },
    });
    expect(notices(board)).to.have.length(1);
    expect(statusOf(board)).to.equal('');
  });

  it('tells the webmaster once, whatever a resident does', async () => {
    serveFaulty(serverError);
    const board = await showBoard({ attributes: { source: `${origin}/tm_event` } });
    await until(() => noise.lines.length > 0, 'the line');
    control(board, 'Yritä uudelleen').click();
    await pause(0);
    await atRest(board);
    await chooseTab(board, 'Tilat');
    await reload(board);
    expect(noise.lines).to.have.length(1);
    expect(noise.lines[0]).to.contain('500');
  });
});

/** Whether the site is down, and for what. */
let isDown: (url: URL) => boolean;

/** A site whose answers fail while `isDown` says so, each after it was released. */
function serveUnsteady(): { readonly hold: () => () => void } {
  let gate = Promise.resolve();
  network.serve({
    ...five,
    answer: async (url, usual) => {
      const isFailing = isDown(url);
      await gate;
      return isFailing ? serverError() : usual();
    },
  });
  return {
    hold: () => {
      let open = (): void => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return open;
    },
  };
}

/** Presses the button and waits for what comes of it. */
async function retry(board: Board): Promise<void> {
  control(board, 'Yritä uudelleen').click();
  await board.updateComplete;
  await atRest(board);
}

const isEvents = (url: URL): boolean => routeOf(url) === 'tm_event';

describe('trying again', () => {
  it('brings what was missing, exactly as if nothing had happened', async () => {
    network.serve(five);
    const sound = await showBoard();
    isDown = isEvents;
    serveUnsteady();
    const board = await showBoard();
    isDown = () => false;
    await retry(board);
    const known = ({ diagnostics }: Board) => diagnostics;
    expect(known(board)).to.deep.equal(known(sound));
    expect(tabs(board)).to.deep.equal(tabs(sound));
    expect(notices(board)).to.deep.equal([]);
    await chooseTab(board, 'Tapahtumat');
    expect(titles(board)).to.deep.equal(['Eka tm_event']);
  });

  it('asks again only for the kind that failed', async () => {
    isDown = isEvents;
    serveUnsteady();
    const board = await showBoard();
    const before = network.asked().length;
    isDown = () => false;
    await retry(board);
    expect(network.asked().slice(before).map(routeOf)).to.deep.equal(['tm_event']);
  });

  for (const [outcome, stillDown] of [
    ['succeeds', false],
    ['fails again', true],
  ] as const) {
    for (const [what, failing, attributes] of [
      ['a kind behind another tab', isEvents, {}],
      ['the kind on view', isEvents, { kinds: 'events premises' }],
      ['everything', () => true, {}],
      ['the only kind', () => true, { kinds: 'events' }],
    ] as const) {
      it(`keeps the focus and says the outcome when ${what} ${outcome}`, async () => {
        isDown = failing;
        const unsteady = serveUnsteady();
        const board = await showBoard({ attributes });
        const { said } = listenTo(board);
        const button = control(board, 'Yritä uudelleen');
        button.focus();
        isDown = stillDown ? failing : () => false;
        const release = unsteady.hold();
        button.click();
        await board.updateComplete;
        await pause(950);
        expect(hasFocus(board), 'while waiting').to.be.true;
        expect(said, 'while nothing is known').to.deep.equal([]);
        release();
        await atRest(board);
        await until(() => said.length > 0, 'the outcome');
        await pause(50);
        expect(hasFocus(board), 'in the end').to.be.true;
        expect(said).to.have.length(1);
        if (stillDown) expect(said[0]).to.contain('ei nyt saada näkyviin');
        else expect(said[0]).to.match(/^1\s/).and.to.contain(statusOf(board));
        expect(notices(board)).to.have.length(stillDown ? 1 : 0);
      });
    }
  }
});

describe('reading anew', () => {
  it('keeps the last good list and says how old it is when nothing newer can be had', async () => {
    isDown = () => false;
    serveUnsteady();
    const board = await showBoard();
    isDown = () => true;
    await reload(board);
    expect(titles(board)).to.deep.equal(['Eka tm_organization']);
    expect(tabs(board)).to.deep.equal(kinds.map((kind) => `${names[kind][0]} 1`));
    expect(board.diagnostics.map(({ status }) => status)).to.deep.equal(kinds.map(() => 'stale'));
    expect(notices(board)).to.have.length(1);
    expect(notices(board)[0]).to.match(
      /^Näet tiedot, jotka haettiin tänään klo \d{1,2}\.\d\d\. Uudempia ei saatu, koska /,
    );
    isDown = () => false;
    await retry(board);
    expect(notices(board)).to.deep.equal([]);
    expect(board.diagnostics.map(({ status }) => status)).to.deep.equal(kinds.map(() => 'ready'));
  });

  it('shows what has changed at the source', async () => {
    network.serve(site({ tm_organization: ofTitles(['Vanha', 'Pysyvä']) }));
    const board = await showBoard();
    network.serve(site({ tm_organization: ofTitles(['Pysyvä', 'Uusi'], 2) }));
    await reload(board);
    expect(titles(board)).to.deep.equal(['Pysyvä', 'Uusi']);
  });

  it('begins at once', async () => {
    network.serve(five);
    const board = await showBoard({ attributes: { kinds: 'events' } });
    const before = network.asked('tm_event').length;
    board.reload();
    await board.updateComplete;
    await until(() => network.asked('tm_event').length > before, 'the request', 500);
  });
});

describe('when a later page fails', () => {
  it('shows the first one, says that more is missing, and reads it when asked again', async () => {
    let hasFailed = false;
    network.serve({
      ...site({ tm_organization: clubs(130) }),
      answer: (url, usual) => {
        hasFailed ||= url.searchParams.get('page') === '2';
        return url.searchParams.get('page') === '2' && isDown(url) ? serverError() : usual();
      },
    });
    isDown = () => true;
    const board = await showBoard({ attributes: { kinds: 'associations events' } });
    expect(hasFailed).to.be.true;
    expect(titles(board)).to.have.length(20);
    expect(tabs(board)[0]).to.equal('Yhdistykset yli 100');
    expect(statusOf(board)).to.match(/^yli 100 yhdistystä/);
    expect(notices(board)).to.have.length(1);
    expect(notices(board)[0]).to.match(/^Osa tiedoista puuttuu, koska /);
    isDown = () => false;
    await retry(board);
    expect(notices(board)).to.deep.equal([]);
    expect(tabs(board)[0]).to.equal('Yhdistykset 130');
  });
});

describe('when everything fails', () => {
  it('says it once, leaves no sign of waiting, and tells the webmaster the cause', async () => {
    network.serve({ answer: serverError });
    const board = await showBoard();
    expect(notices(board)).to.have.length(1);
    expect(notices(board)[0]).to.match(/^Tietoja ei nyt saada näkyviin, koska /);
    expect(frameOf(board).querySelectorAll('[aria-busy=true], .waiting')).to.have.length(0);
    expect(tabs(board)).to.deep.equal(kinds.map((kind) => names[kind][0]));
    await until(() => noise.lines.length > 0, 'the line');
    expect(noise.lines).to.have.length(1);
    expect(noise.lines[0]).to.contain('500');
  });

  it('tells the webmaster once of names that nobody knows, and shows the records of the others', async () => {
    const terms = { tm_municipality: [koivuranta], 'tm_sote-alue': [{ id: 22, name: 'Lappi' }] };
    network.serve(site({ tm_organization: clubs(3), tm_activity: posts(2) }, { terms }));
    const attributes = { municipality: 'Koivuranta, Lintukoto' };
    const board = await showBoard({ attributes, settings: { regions: ['Atlantis'] } });
    expect(titles(board)).to.have.length(3);
    await until(() => noise.lines.length > 0, 'the line');
    expect(noise.lines).to.have.length(1);
    expect(noise.lines[0])
      .to.contain('Kuntaa Lintukoto ei löydy palvelusta')
      .and.to.contain('Aluetta Atlantis ei löydy palvelusta');
  });

  it('offers no second try where trying again cannot help', async () => {
    network.serve(five);
    const board = await showBoard({ attributes: { municipality: 'Koivuramta' } });
    expect(notices(board)).to.deep.equal([
      'Kuntaa Koivuramta ei löydy palvelusta yhdistykset.example.org, joten tässä ei ole mitä näyttää.',
    ]);
    expect(hasControl(board, 'Yritä uudelleen')).to.be.false;
    expect(titles(board)).to.deep.equal([]);
    await until(() => noise.lines.length > 0, 'the line');
    expect(noise.lines).to.have.length(1);
    expect(noise.lines[0]).to.contain('Koivuramta').and.to.contain('Koivuranta');
  });
});

describe('without a connection', () => {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
  let isOnline = true;

  before(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', { ...own, get: () => isOnline });
  });
  after(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', own);
  });

  it('says that the device is offline, and reads once when it is online again', async () => {
    isOnline = false;
    network.serve({ ...five, answer: (_, usual) => (isOnline ? usual() : Response.error()) });
    const board = await showBoard();
    expect(notices(board)).to.deep.equal([
      'Tietoja ei nyt saada näkyviin, koska laitteesi ei ole yhteydessä verkkoon.',
    ]);
    const before = network.asked().length;
    isOnline = true;
    window.dispatchEvent(new Event('online'));
    await until(() => titles(board).length > 0, 'the records');
    await atRest(board);
    const asked = network.asked().slice(before).map(routeOf);
    expect([...asked].sort()).to.deep.equal(['tm_municipality', ...routes].sort());
    window.dispatchEvent(new Event('online'));
    await pause(100);
    expect(network.asked()).to.have.length(before + asked.length);
  });

  it('keeps what was read, with its age, and heals by itself', async () => {
    isOnline = true;
    network.serve({
      ...site({ tm_organization: posts(1) }),
      answer: (_, usual) => (isOnline ? usual() : Response.error()),
    });
    const board = await showBoard({ attributes: { kinds: 'associations' } });
    isOnline = false;
    await reload(board);
    expect(titles(board)).to.deep.equal(['Ilmoitus 1']);
    expect(notices(board)[0]).to.match(/^Näet tiedot, .* koska laitteesi ei ole yhteydessä/);
    isOnline = true;
    window.dispatchEvent(new Event('online'));
    await until(() => notices(board).length === 0, 'the end of the message');
    expect(titles(board)).to.deep.equal(['Ilmoitus 1']);
  });
});
