import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { axeViolations } from './support/axe.mjs';
import { Downloads } from './support/downloads.mjs';
import { BUILT, FramedBoard, frameHtml, noteErrors } from './support/framed-board.mjs';
import { openStage } from './support/stage.mjs';
import { startTiles } from './support/tile-site.mjs';
import { until } from './support/until.mjs';

let stage;
let cdn;
let downloads;

before(async () => {
  [stage, downloads] = await Promise.all([openStage(), Downloads.open()]);
  cdn = stage.host.addressAs('cdn');
});

after(async () => {
  await stage?.close();
  await downloads?.close();
});

/** The address of a page with a board, on another origin than the pages of the municipality. */
function address(parameters) {
  const all = { source: stage.site.address(), municipality: 'Koivuranta', ...parameters };
  return `${cdn}${BUILT}board.html?${new URLSearchParams(all)}`;
}

/** What a webmaster writes after the frames, so that they grow. */
const script = () => `<script src="${cdn}${BUILT}talkoo-frame.js" async></script>`;

/** Opens a page of the municipality's. */
function open(body, options = {}) {
  return stage.open({ body, loads: 0, ...options, before: watch });
}

/** Lets a page save files, and notes errors. */
async function watch(page) {
  await page.evaluateOnNewDocument(noteErrors);
  await downloads.allow(page);
}

/** Opens a page with one frame and waits for its records. */
async function openFramed({ parameters, frame, after: more = script() } = {}) {
  const view = await open(frameHtml(address(parameters), frame) + more);
  return { view, framed: await FramedBoard.in(view.page) };
}

/** Adds a frame to the page and waits for it: of frames that come at once, Puppeteer may lose one. */
function addFrame(page, html) {
  return page.evaluate(async (written) => {
    const { content } = Object.assign(document.createElement('template'), { innerHTML: written });
    const frame = content.firstElementChild;
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    document.querySelector('main').append(content);
    await loaded;
  }, html);
}

/** Presses a button among the details of the records, opening one after the other until one has it. */
function pressInDetails(framed, name) {
  return framed.frame.$eval(
    'talkoo-board',
    async (board, wanted) => {
      for (const row of board.querySelectorAll('.talkoo-record')) {
        row.querySelector('.talkoo-heading a').click();
        while (!row.querySelector('dl')) await new Promise((later) => setTimeout(later, 5));
        const buttons = [...row.querySelectorAll('button')];
        const button = buttons.find(({ textContent }) => textContent.trim() === wanted);
        if (!button) continue;
        button.click();
        return row.querySelector('.talkoo-heading a').textContent.trim();
      }
      return null;
    },
    name,
  );
}

/** Presses a button in the frame of the board, once it is there. */
function pressInFrame(framed, name) {
  return framed.frame.waitForFunction(
    (wanted) => {
      const { shadowRoot } = document.querySelector('talkoo-board');
      const button = [...shadowRoot.querySelectorAll('button:enabled')].find(
        ({ textContent }) => textContent.trim() === wanted,
      );
      button?.click();
      return button !== undefined;
    },
    {},
    name,
  );
}

describe('A board in a sandboxed frame (requirement 97)', () => {
  let view;
  let framed;

  before(async () => {
    ({ view, framed } = await openFramed({ parameters: { kinds: 'events associations' } }));
  });

  it('shows records although it has no origin', async () => {
    assert.equal(await framed.frame.evaluate(() => self.origin), 'null');
    assert.ok((await framed.board.titles()).length > 10);
    assert.match((await framed.board.tabs())[0], /^Tapahtumat \d/);
  });

  it('names itself in its language, and brings neither a heading of level 1 nor landmarks', async () => {
    const seen = await framed.frame.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      mains: document.querySelectorAll('main, header, footer, nav').length,
    }));
    assert.match(seen.title, /^Yhdistykset, toiminta ja tilat: Koivuranta \(sound\.localhost/);
    assert.deepEqual({ ...seen, title: '' }, { title: '', lang: 'fi', headings: 0, mains: 0 });
  });

  it('opens details, and saves a calendar file (requirement 144)', async () => {
    const title = await pressInDetails(framed, 'Lisää kalenteriin');
    const { name, bytes } = await downloads.take();
    assert.match(name, /^[a-z\d]+(?:-[a-z\d]+)*\.ics$/);
    const calendar = new ICAL.Component(ICAL.parse(bytes.toString()));
    const entry = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
    assert.equal(entry.summary, title);
  });

  it('offers no leaflet, which it could not print', async () => {
    const buttons = await framed.frame.$eval('talkoo-board', (board) =>
      [...board.shadowRoot.querySelectorAll('button'), ...board.querySelectorAll('button')]
        .map(({ textContent }) => textContent.trim())
        .filter((text) => /^Tulosta/.test(text)),
    );
    assert.deepEqual(buttons, []);
  });

  it('says that links open in a new tab, opens them there, and stays (requirement 78)', async () => {
    const hint = 'Linkit toisille sivustoille avautuvat uuteen välilehteen.';
    const text = await framed.frame.evaluate(() => document.body.innerText.trim());
    assert.ok(text.startsWith(hint), text.slice(0, 80));
    const href = await framed.frame.$eval('.talkoo-actions a[href^=http]', (link) => {
      link.click();
      return link.href;
    });
    const opened = await stage.browser.waitForTarget((target) => target.url() === href);
    const page = await opened.page();
    assert.equal(await page.evaluate(() => window.opener), null);
    await page.close();
    assert.ok((await framed.board.titles()).length > 10);
  });

  it('opens sites whose forms can be sent, as in any tab', async () => {
    const thanks = stage.host.addPage('<!doctype html><title>Kiitos</title>');
    const form = stage.host.addPage(
      `<!doctype html><title>Ilmoittaudu</title><form action="${thanks}" method="post"><button>Lähetä</button></form>`,
    );
    const href = stage.host.addressAs('muu') + form;
    await framed.frame.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { href: address });
      document.body.append(link);
      link.click();
      link.remove();
    }, href);
    const opened = await stage.browser.waitForTarget((target) => target.url() === href);
    const page = await opened.page();
    const button = await page.waitForSelector('button');
    await Promise.all([page.waitForNavigation({ timeout: 5000 }), button.click()]);
    assert.equal(await page.title(), 'Kiitos');
    await page.close();
  });

  it('leaves e-mail and phone links, and titles, where they are', async () => {
    const targets = await framed.frame.evaluate(() => {
      document.addEventListener('click', (event) => event.preventDefault());
      const links = ['a[href^=mailto]', 'a[href^=tel]', '.talkoo-heading a'].map((selector) =>
        document.querySelector(selector),
      );
      return links.map((link) => {
        link?.click();
        return link?.target;
      });
    });
    assert.deepEqual(targets, ['', '', '']);
  });

  it('offers its view in a tab of its own', async () => {
    const { href, text } = await framed.frame.$eval('.own a', (link) => {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      return { href: link.href, text: link.textContent };
    });
    assert.match(text, /omaan välilehteensä/);
    assert.equal(href, framed.frame.url());
  });

  it('breaks no policy of its own, nor the peace of the page', async () => {
    assert.deepEqual(await framed.frame.evaluate(() => [window.reports, window.errors]), [[], []]);
    assert.deepEqual(await view.page.evaluate(() => [window.reports, window.errors]), [[], []]);
    assert.deepEqual(view.log.said, []);
  });

  it('breaks no rule of axe’s, wide and narrow, but those for whole pages', async () => {
    for (const width of [1000, 320]) {
      await view.page.setViewport({ width, height: 800 });
      await framed.fits();
      const violations = await axeViolations(framed.frame);
      const ofParts = violations.filter(
        (violation) => !/^(landmark-one-main|page-has-heading-one|region):/.test(violation),
      );
      assert.deepEqual(ofParts, []);
      const overhang = await framed.frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overhang, 0, `at ${width} px`);
    }
  });

  it('has a policy that would have reported a breach', async () => {
    const reports = await framed.frame.evaluate(async () => {
      const image = new Image();
      image.src = 'ftp://elsewhere.example.org/x.png';
      try {
        document.body.appendChild(document.createElement('i')).innerHTML = '<b>x</b>';
      } catch {
        // As it should be.
      }
      const style = document.createElement('style');
      document.head.append(style);
      style.textContent = 'i { color: red }';
      await new Promise((done) => setTimeout(done));
      return window.reports.map((report) => report.split(' ')[0]);
    });
    assert.ok(reports.includes('require-trusted-types-for'), String(reports));
    assert.ok(reports.includes('style-src-elem'), String(reports));
  });
});

describe('What a sandboxed frame fetches only when it is needed', () => {
  it('is told in plain words when its server lets no other origin have it', async () => {
    stage.host.sendHeaders({});
    const { view, framed } = await openFramed({ parameters: { kinds: 'events' } });
    const title = await pressInDetails(framed, 'Lisää kalenteriin');
    const words = 'Kalenteritiedostoa ei saatu. Yritä hetken päästä uudelleen.';
    await framed.frame.waitForFunction(
      (wanted) => {
        const actions = document.querySelector('.talkoo-actions');
        return actions?.innerText.includes(wanted);
      },
      {},
      words,
    );
    stage.host.sendHeaders();
    assert.ok((await framed.board.titles()).includes(title));
    await view.close();
  });

  it('is had with it: a settings file, and the map that this offers', async () => {
    const tiles = await startTiles();
    const sources = [{ type: 'toimeksi', address: stage.site.address(), kinds: ['premises'] }];
    stage.host.addJson(`${BUILT}kehys.json`, { sources, ...tiles.settings });
    const query = new URLSearchParams({ settings: 'kehys.json', municipality: 'Koivuranta' });
    const view = await open(frameHtml(`${cdn}${BUILT}board.html?${query}`) + script());
    const framed = await FramedBoard.in(view.page);
    assert.deepEqual(await framed.board.tabs(), []);
    await pressInFrame(framed, 'Näytä kartalla');
    assert.deepEqual(tiles.requests, []);
    await pressInFrame(framed, 'Avaa kartta');
    await framed.frame.waitForFunction(() =>
      document.querySelector('talkoo-board').shadowRoot.querySelector('.marker'),
    );
    await until(() => tiles.requests.length > 0);
    assert.deepEqual(await framed.frame.evaluate(() => [window.reports, window.errors]), [[], []]);
    await view.close();
    tiles.close();
  });
});

describe('The height of a frame', () => {
  it('follows what stands in it', async () => {
    const { view, framed } = await openFramed();
    const before = await framed.fits();
    assert.ok(before > 1000, 'a list is higher than the frame was');
    const [title] = await framed.board.titles();
    await framed.board.openRecord(title);
    assert.ok((await framed.fits()) > before);
    await framed.board.search('ei-sellaista-ole');
    assert.ok((await framed.fits()) < before);
    await view.close();
  });

  it('stays as it was written without the script, and the frame can be scrolled', async () => {
    const { view, framed } = await openFramed({ after: '' });
    assert.equal(await framed.height(), 700);
    const isScrollable = await framed.frame.evaluate(() => {
      document.documentElement.scrollTop = 400;
      return document.documentElement.scrollTop > 0;
    });
    assert.ok(isScrollable);
    await view.close();
  });

  it('is asked for by a script that comes late', async () => {
    const { view, framed } = await openFramed({ after: '' });
    await view.page.addScriptTag({ url: `${cdn}${BUILT}talkoo-frame.js` });
    await framed.fits();
    await view.close();
  });

  it('is each frame’s own, sandboxed or not, early or late, with the script once or twice', async () => {
    const lean = address({ kinds: 'premises' });
    const view = await open(frameHtml(address(), { id: 'first' }));
    await addFrame(view.page, frameHtml(lean, { id: 'second', sandbox: null }));
    const sandbox = 'allow-scripts allow-same-origin';
    await addFrame(view.page, frameHtml(lean, { id: 'third', sandbox }));
    for (const name of ['once', 'twice']) {
      await view.page.addScriptTag({ url: `${cdn}${BUILT}talkoo-frame.js?${name}` });
    }
    await addFrame(view.page, frameHtml(lean, { id: 'late' }));
    const heights = {};
    for (const id of ['first', 'second', 'third', 'late']) {
      const framed = await FramedBoard.in(view.page, id);
      await view.page.$eval(`#${id}`, (frame) => frame.scrollIntoView());
      heights[id] = await framed.fits(id);
    }
    assert.notEqual(heights.first, heights.second);
    assert.deepEqual(await view.page.evaluate(() => window.errors), []);
    const globals = await view.page.evaluate(() =>
      Object.keys(window).filter((name) => /talkoo|height/i.test(name)),
    );
    assert.deepEqual(
      globals.filter((name) => !/^(inner|outer)Height$/.test(name)),
      [],
    );
    await view.close();
  });

  it('leaves room for borders, and none to scroll', async () => {
    const head = '<style>* { box-sizing: border-box } iframe { border: 5px solid }</style>';
    const view = await open(frameHtml(address()) + script(), { head });
    await (await FramedBoard.in(view.page)).fits();
    await view.close();
  });
});

/** Heights as a page might be told them, that are none. */
const NO_HEIGHTS = [
  '1e9',
  'NaN',
  'Infinity',
  '-500',
  '0',
  "'500'",
  '[500]',
  '{ valueOf: 500 }',
  'null',
  'true',
  '500n',
];

/** Messages that are no news of a height. */
const FORGED = [
  ...NO_HEIGHTS.map((height) => `{ type: 'talkoo-height', height: ${height} }`),
  "{ type: 'talkoo-height' }",
  "{ type: 'talkoo-size', height: 500 }",
  "{ type: ['talkoo-height'], height: 500 }",
  '{ height: 500 }',
  "{ data: { type: 'talkoo-height', height: 500 } }",
  "[{ type: 'talkoo-height', height: 500 }]",
  "'talkoo-height'",
  "JSON.stringify({ type: 'talkoo-height', height: 500 })",
  "new Map([['type', 'talkoo-height'], ['height', 500]])",
  '500',
  'null',
  'undefined',
];

/** Notes every height that scripts give to frames from now on. */
function noteHeights(page) {
  return page.evaluate(() => {
    window.heights = [];
    const note = (changes) =>
      window.heights.push(...changes.map(({ target }) => `${target.id} ${target.style.height}`));
    for (const frame of document.querySelectorAll('iframe')) {
      new MutationObserver(note).observe(frame, { attributeFilter: ['style'] });
    }
  });
}

/** Waits until a height was given, and resolves with all that were. */
async function heightsUpTo(page, last) {
  await page.waitForFunction((wanted) => window.heights.includes(wanted), {}, last);
  return page.evaluate(() => window.heights);
}

describe('Messages about heights (requirement 97)', () => {
  it('change nothing when they are malformed, and keep within limits', async () => {
    const { view, framed } = await openFramed();
    await framed.fits();
    await noteHeights(view.page);
    const good = [3, 19_999.5, 50_000, 640].map(
      (height) => `{ type: 'talkoo-height', height: ${height} }`,
    );
    await framed.send([...FORGED, ...good]);
    assert.deepEqual(await heightsUpTo(view.page, 'taulu 640px'), [
      'taulu 100px',
      'taulu 19999.5px',
      'taulu 20000px',
      'taulu 640px',
    ]);
    assert.deepEqual(await view.page.evaluate(() => window.errors), []);
    await view.close();
  });

  it('of other windows change no board’s height, and no strange frame’s', async () => {
    const rogue = `${stage.host.addressAs('rogue')}${stage.host.addPage('<!doctype html><title>Muu</title>')}`;
    const others = {
      plain: frameHtml(rogue, { id: 'plain', sandbox: null }),
      sandboxed: frameHtml(rogue, { id: 'sandboxed' }),
      empty: '<iframe id="empty" title="Muu"></iframe>',
      odd: '<iframe id="odd" title="Muu" src="https://[/"></iframe>',
    };
    const { view, framed } = await openFramed({ after: '' });
    for (const html of Object.values(others)) await addFrame(view.page, html);
    await view.page.addScriptTag({ url: `${cdn}${BUILT}talkoo-frame.js` });
    await framed.fits();
    await noteHeights(view.page);
    for (const id of Object.keys(others)) {
      const frame = await (await view.page.$(`#${id}`)).contentFrame();
      await frame.evaluate(() => parent.postMessage({ type: 'talkoo-height', height: 555 }, '*'));
    }
    await view.page.evaluate(() => window.postMessage({ type: 'talkoo-height', height: 555 }, '*'));
    await framed.send(["{ type: 'talkoo-height', height: 640 }"]);
    assert.deepEqual(await heightsUpTo(view.page, 'taulu 640px'), ['taulu 640px']);
    assert.deepEqual(await view.page.evaluate(() => window.errors), []);
    await view.close();
  });

  it('of another page that took the frame over are ignored', async () => {
    const { view, framed } = await openFramed({ frame: { sandbox: null } });
    await framed.fits();
    await noteHeights(view.page);
    const rogue = `${stage.host.addressAs('rogue')}${stage.host.addPage('<!doctype html><title>Muu</title>')}`;
    await framed.frame.goto(rogue);
    await framed.frame.evaluate(() =>
      parent.postMessage({ type: 'talkoo-height', height: 555 }, '*'),
    );
    await framed.frame.goto(address());
    await framed.frame.waitForSelector('.talkoo-record');
    await framed.send(["{ type: 'talkoo-height', height: 640 }"]);
    assert.ok(!(await heightsUpTo(view.page, 'taulu 640px')).includes('taulu 555px'));
    await view.close();
  });
});

describe('The address of a frame', () => {
  it('keeps the board’s view, and the page’s own stays as it is', async () => {
    const { view, framed } = await openFramed({ parameters: { 'url-prefix': 'tt' } });
    const outside = view.page.url();
    const [, title] = await framed.board.titles();
    await framed.board.openRecord(title);
    await framed.frame.waitForFunction(() => location.search.includes('tt-open=associations-'));
    assert.equal(view.page.url(), outside);
    const reloaded = framed.frame.waitForNavigation();
    await framed.frame.evaluate(() => location.reload());
    await reloaded;
    await framed.frame.waitForSelector('.talkoo-record dl');
    assert.equal(
      await framed.frame.$eval('li:has(dl) .talkoo-heading a', (link) => link.textContent.trim()),
      title,
    );
    await view.close();
  });
});
