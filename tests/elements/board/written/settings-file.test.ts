import { expect } from '@open-wc/testing';
import { fakeNetwork, jsonText, origin, routeOf } from '../../../sources/fake-site.js';
import { listenInEachTest } from '../../../support/board-tests.js';
import { withoutPauses } from '../../../support/clock.js';
import {
  atRest,
  makeBoard,
  pause,
  place,
  placeBoard,
  showBoard,
  until,
  type Board,
  type Setup,
} from '../../../support/mount.js';
import { clubs, ofTitles, site } from '../../../support/posts.js';
import { expectNone } from '../../../support/same.js';
import { isShown, recordsOf, titles } from '../../../support/view.js';

const network = fakeNetwork();
withoutPauses();

const noise = listenInEachTest();

const file = `${origin}/asetukset/talkoo.json`;
const ownSource = { sources: [{ type: 'toimeksi', address: origin }] };

/** Serves clubs, and settings files by path ("/asetukset/talkoo.json"). */
function serve(files: Readonly<Record<string, () => Response | Promise<Response>>>): void {
  network.serve({
    ...site({ tm_organization: clubs(250), tm_event: [] }),
    answer: (url, usual) => files[url.pathname]?.() ?? usual(),
  });
}

const json = (value: unknown) => (): Response => jsonText(JSON.stringify(value));

/** A board with settings as text in a script inside it, before its fallback. */
function withScript(text: string, setup: Setup = {}): Board {
  const board = makeBoard(setup);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  board.prepend(script);
  return place(board);
}

/** Waits for a board to say why it shows only its link. */
async function refused(board: Board): Promise<string> {
  await until(() => noise.lines.length > 0, 'the line for the webmaster');
  await pause(50);
  expect(noise.lines).to.have.length(1);
  expectNone(recordsOf(board));
  expect(isShown(board.querySelector('a')!), 'the fallback').to.be.true;
  return noise.lines[0]!;
}

const received = (board: Board): number | undefined => board.diagnostics[0]?.received;
const routes = (): readonly (string | null)[] => network.asked().map(routeOf);

describe('settings, wherever they are written', () => {
  it('come from a file', async () => {
    serve({ '/asetukset/talkoo.json': json({ ...ownSource, limit: 100 }) });
    const board = await showBoard({ attributes: { source: null, settings: file } });
    expect(received(board)).to.equal(100);
    expect(noise.lines).to.deep.equal([]);
  });

  it('come from a file beside the page', async () => {
    network.serve(site({ tm_organization: ofTitles(['Seura']) }));
    const settings = new URL('talkoo-settings.json', import.meta.url).pathname;
    const board = await showBoard({ attributes: { source: null, settings } });
    expect(titles(board)).to.deep.equal(['Seura']);
  });

  it('come from a script inside the board, which nobody sees', async () => {
    serve({});
    const text = `\n${JSON.stringify({ ...ownSource, limit: 100 }, null, 2)}\n`;
    const board = withScript(text, { attributes: { source: null } });
    await atRest(board);
    expect(received(board)).to.equal(100);
    expect(board.innerText).not.to.include('toimeksi');
  });

  it('come from a file whose address is given as the property', async () => {
    serve({ '/asetukset/talkoo.json': json({ limit: 100 }) });
    const board = await showBoard({ settings: file });
    expect(received(board)).to.equal(100);
  });

  it('are read in a browser that has no URL.canParse', async () => {
    const canParse = Object.getOwnPropertyDescriptor(URL, 'canParse');
    Reflect.deleteProperty(URL, 'canParse');
    try {
      const address = './kylat/';
      serve({ '/asetukset/talkoo.json': json({ sources: [{ type: 'toimeksi', address }] }) });
      const board = await showBoard({ attributes: { source: null, settings: file } });
      expect(board.diagnostics[0]?.source).to.equal(`${new URL(origin).host}/asetukset/kylat`);
    } finally {
      if (canParse) Object.defineProperty(URL, 'canParse', canParse);
    }
  });

  it('count as the property before the attribute, and as the attribute before the script', async () => {
    serve({ '/asetukset/talkoo.json': json({ limit: 200 }) });
    const board = withScript('{ "limit": 300 }', { attributes: { settings: file } });
    board.settings = { limit: 100 };
    await atRest(board);
    expect(received(board)).to.equal(100);
    expect(routes()).not.to.include(null);
    board.settings = {};
    await until(() => received(board) === 200, 'what the file says');
    await atRest(board);
    board.removeAttribute('settings');
    await until(() => received(board) === 250, 'what the script says');
    board.setAttribute('settings', file);
    await until(() => received(board) === 200, 'what the file says again');
    board.settings = { limit: 100 };
    board.setAttribute('settings', `${file}?2`);
    await until(() => received(board) === 100, 'what the property says');
    await atRest(board);
    expect(received(board)).to.equal(100);
  });

  const ways: readonly (readonly [string, (board: Board) => void])[] = [
    ['on reload', (board) => board.reload()],
    ['when the browser comes online', () => window.dispatchEvent(new Event('online'))],
  ];
  for (const [when, act] of ways) {
    it(`are asked for again ${when}, after the file could not be had`, async () => {
      let isDown = true;
      const usable = json({ limit: 100 });
      serve({
        '/asetukset/talkoo.json': () => (isDown ? new Response('', { status: 503 }) : usable()),
      });
      const board = placeBoard({ attributes: { settings: file } });
      await refused(board);
      isDown = false;
      act(board);
      await until(() => received(board) === 100, 'what the file says');
      await atRest(board);
      expect(titles(board)).not.to.be.empty;
    });
  }

  it('are waited for before anything is asked', async () => {
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    serve({ '/asetukset/talkoo.json': () => held.then(json({ limit: 100 })) });
    const board = placeBoard({ attributes: { settings: file } });
    await until(() => network.requests.length > 0, 'the request for the file');
    await pause(300);
    expect(network.requests.map(({ url }) => url)).to.deep.equal([file]);
    expect(isShown(board.querySelector('a')!), 'the fallback').to.be.true;
    answer();
    await atRest(board);
    expect(received(board)).to.equal(100);
  });

  it('are asked for without credentials and with at most the origin as referrer', async () => {
    serve({ '/asetukset/talkoo.json': json({ limit: 100 }) });
    await showBoard({ attributes: { settings: file } });
    const [request] = network.requests;
    expect(request?.credentials).to.equal('omit');
    expect(request?.referrerPolicy).to.equal('strict-origin');
  });

  it('name addresses relative to their file', async () => {
    serve({
      '/asetukset/talkoo.json': json({
        sources: [{ type: 'toimeksi', address: '../../components/' }],
        messages: { se: 'kielet/se.json' },
      }),
      '/asetukset/kielet/se.json': json({ locale: 'se' }),
    });
    await showBoard({ attributes: { source: null, settings: file, lang: 'se' } });
    await until(
      () => network.requests.some(({ url }) => url === `${origin}/asetukset/kielet/se.json`),
      'the message file',
    );
    expect(routes()).to.include('tm_organization');
    await until(() => noise.lines.length > 0, 'what the message file lacks');
  });

  it('name a source without its scheme, which is no file beside theirs', async () => {
    const address = new URL(origin).host;
    serve({ '/asetukset/talkoo.json': json({ sources: [{ type: 'toimeksi', address }] }) });
    const board = await showBoard({ attributes: { source: null, settings: file } });
    expect(received(board)).to.equal(250);
  });

  it('are given up with the board, and read when it is back', async () => {
    let isHeld = true;
    serve({
      '/asetukset/talkoo.json': () =>
        isHeld ? new Promise<Response>(() => undefined) : json({ limit: 100 })(),
    });
    const board = placeBoard({ attributes: { settings: file } });
    await until(() => network.requests.length > 0, 'the request for the file');
    board.remove();
    isHeld = false;
    await pause(50);
    expect(network.requests).to.have.length(1);
    document.body.append(board);
    await atRest(board);
    expect(received(board)).to.equal(100);
    board.remove();
    document.body.append(board);
    await atRest(board);
    expect(routes().filter((route) => route === null)).to.have.length(2);
    expect(noise.lines).to.deep.equal([]);
  });
});

describe('settings that cannot be had leave the fallback and one line', () => {
  const answers: readonly (readonly [string, () => Response, RegExp])[] = [
    ['are not there', () => new Response('Ei löydy', { status: 404 }), /virheellä 404/],
    ['are a page', () => new Response('<!doctype html><p>Etusivu'), /ei ole JSON-muodossa/],
    ['are broken', () => new Response('{ "limit": 100, }'), /ei ole JSON-muodossa/],
    ['are a list', json([{ limit: 100 }]), /aaltosulkeissa/],
    ['are too large', () => new Response(`{ "a": "${'x'.repeat(250_000)}" }`), /yli 200 kt/],
    ['are out of reach', () => Response.error(), /palvelin ei vastaa/],
  ];
  for (const [state, answer, cause] of answers) {
    it(`when they ${state}`, async () => {
      serve({ '/asetukset/talkoo.json': answer });
      const line = await refused(placeBoard({ attributes: { settings: file } }));
      expect(line).to.match(cause);
      expect(line).to.include(`"${file}"`);
      expect(new Set(routes())).to.deep.equal(new Set([null]));
    });
  }

  const addresses: readonly (readonly [string, RegExp])[] = [
    ['javascript:alert(1)', /https:\/\//],
    ['data:application/json,{}', /https:\/\//],
    ['file:///etc/talkoo.json', /https:\/\//],
    ['https://matti:sana@yhdistykset.example.org/talkoo.json', /salasana/],
    ['http://yhdistykset.example.org/talkoo.json', /alussa pitää olla https:\/\//],
    ['https://', /ei ole verkko-osoite/],
  ];
  for (const [address, cause] of addresses) {
    it(`when they are at ${address}`, async () => {
      serve({});
      const line = await refused(placeBoard({ attributes: { settings: address } }));
      expect(line).to.match(cause);
      expect(line).to.include(address);
      expect(network.requests).to.deep.equal([]);
    });
  }

  it('when the script inside the board is no JSON, and the line says where', async () => {
    serve({});
    const line = await refused(withScript('{\n  "limit": 100,\n  “regions”: ["A"]\n}'));
    expect(line).to.match(/rivillä 3 .*“regions”: \["A"\]/);
    expect(network.requests).to.deep.equal([]);
  });

  it('when the script inside the board is no object', async () => {
    serve({});
    expect(await refused(withScript('[]'))).to.match(/aaltosulkeissa/);
  });

  it('in the language of the board', async () => {
    serve({ '/asetukset/talkoo.json': () => new Response('', { status: 410 }) });
    const attributes = { settings: file, lang: 'sv' };
    expect(await refused(placeBoard({ attributes }))).to.match(/Inställningsfilen .*felet 410/);
  });

  it('and go on with what is put right', async () => {
    serve({ '/asetukset/talkoo.json': () => new Response('', { status: 404 }) });
    const board = placeBoard({ attributes: { settings: file } });
    await refused(board);
    board.settings = { limit: 100 };
    await atRest(board);
    expect(received(board)).to.equal(100);
  });

  it('but lose only what is mistaken in them', async () => {
    serve({ '/asetukset/talkoo.json': json({ limit: 100, regoins: ['A'], timeoutMs: 1 }) });
    const board = await showBoard({ attributes: { settings: file } });
    expect(received(board)).to.equal(100);
    await until(() => noise.lines.length > 0, 'the line');
    expect(noise.lines).to.have.length(1);
    expect(noise.lines[0]).to.match(/"regoins".*Tarkoititko: regions\?.*"timeoutMs"/);
  });
});
