import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions, findChromium } from '../../.config/browsers.mjs';
import { BoardPage } from './board-page.mjs';
import { serveHostPage } from './host-page.mjs';
import { startWordPress } from './run-wordpress.mjs';

/** Kinds with the post type behind each and a record that Koivuranta has. */
const KINDS = {
  associations: { type: 'tm_organization', tab: 'Yhdistykset', title: 'Sekakuoro Kaiku ry' },
  activities: { type: 'tm_activity', tab: 'Toiminta', title: 'Shakkikerho' },
  events: { type: 'tm_event', tab: 'Tapahtumat', title: 'Kirjanvaihtoilta' },
  'volunteer-tasks': { type: 'tm_volunteer', tab: 'Vapaaehtoistehtävät', title: 'Läksykaveriksi' },
  premises: { type: 'tm_premise', tab: 'Tilat', title: 'Kerhohuone Vakka' },
};

let browser;
let hostPage;

before(async () => {
  hostPage = await serveHostPage();
  browser = await puppeteer.launch(chromiumLaunchOptions(await findChromium()));
});

after(async () => {
  await browser?.close();
  hostPage?.close();
});

/** How many posts of a type the data set has for Koivuranta. */
function countIn({ posts, terms }, type) {
  const { id } = terms.tm_municipality.find(({ name }) => name === 'Koivuranta');
  return posts.filter((post) => post.type === type && post.terms.includes(id)).length;
}

/** Opens the board of Koivuranta and every tab of it, so that everything is read. */
async function openWhole(source) {
  const context = await browser.createBrowserContext();
  // A cookie for the source, as a resident has who has been there. Cookies know no ports, so it
  // would go along with every request of the page that lets it.
  await context.setCookie({ name: 'visitor', value: 'known', domain: '127.0.0.1', path: '/' });
  const board = new BoardPage(await context.newPage());
  await board.open(hostPage.address, { source, municipality: 'Koivuranta', lang: 'fi' });
  for (const { tab } of Object.values(KINDS)) await board.openTab(tab);
  return board;
}

/** What holds at any real WordPress, whatever its permalinks. */
function checkBoard(reading) {
  it('reads every kind to its last record', async () => {
    const { board, wordPress } = reading();
    const dataSet = await wordPress.dataSet();
    const received = Object.fromEntries(
      (await board.diagnostics()).map((part) => [part.kind, part.received]),
    );
    const expected = Object.entries(KINDS).map(([kind, { type }]) => [
      kind,
      countIn(dataSet, type),
    ]);
    assert.deepEqual(received, Object.fromEntries(expected));
    assert.ok(received.activities > 100 && received.events > 100, 'more than one page each');
  });

  it('accounts for every record', async () => {
    for (const part of await reading().board.diagnostics()) {
      const { expired, noMunicipality, otherMunicipality } = part.leftOut;
      const leftOut = expired + noMunicipality + otherMunicipality;
      const sum = part.shown + leftOut + part.skipped.length + part.duplicates;
      assert.equal(sum, part.received, part.kind);
      assert.equal(part.failure, null, part.kind);
    }
  });

  for (const [kind, { tab, title }] of Object.entries(KINDS)) {
    it(`shows ${kind} under their tab and finds one of them`, async () => {
      const { board } = reading();
      await board.openTab(tab);
      assert.ok((await board.titles()).length > 0, 'records are in the light DOM');
      await board.search(title);
      assert.ok((await board.titles()).includes(title));
      await board.search('');
    });
  }
}

describe('a board on a real WordPress', () => {
  let wordPress;
  let board;

  before(async () => {
    wordPress = await startWordPress();
    board = await openWhole(wordPress.address);
  });
  after(() => wordPress?.stop());

  checkBoard(() => ({ board, wordPress }));

  it('counts the records in the tabs as it shows them', async () => {
    const parts = await board.diagnostics();
    const expected = Object.entries(KINDS).map(
      ([kind, { tab }]) => `${tab} ${parts.find((part) => part.kind === kind).shown}`,
    );
    assert.deepEqual(await board.tabs(), expected);
  });

  it('shows all the activities of several pages when asked for more', async () => {
    const activities = (await board.diagnostics()).find(({ kind }) => kind === 'activities');
    await board.openTab('Toiminta');
    await board.showAll();
    assert.equal((await board.titles()).length, activities.shown);
  });

  it('shows nothing of the municipality next door', async () => {
    for (const { tab } of Object.values(KINDS)) {
      await board.openTab(tab);
      await board.showAll();
      const strangers = (await board.titles()).filter((title) => title.startsWith('Hakala'));
      assert.deepEqual(strangers, [], tab);
    }
  });

  it('skips the broken record and the protected one, and tells why', async () => {
    const { posts } = await wordPress.dataSet();
    const broken = posts.find((post) => typeof post.broken?.title?.rendered === 'object');
    const locked = posts.find((post) => post.password !== '');
    const associations = (await board.diagnostics()).find(({ kind }) => kind === 'associations');
    const skipped = associations.skipped.map(({ id, reason }) => ({ id, reason }));
    skipped.sort((one, other) => Number(one.id) - Number(other.id));
    assert.deepEqual(skipped, [
      { id: String(broken.id), reason: 'no-title' },
      { id: String(locked.id), reason: 'protected' },
    ]);
    assert.deepEqual(board.errors, []);
  });

  it('writes a term with an entity in its name as people write it', async () => {
    await board.openTab('Yhdistykset');
    await board.search('Niemen ja Rannan');
    const text = await board.openRecord('Niemen ja Rannan kyläyhdistys ry');
    await board.search('');
    assert.match(text, /Niemi & Ranta/);
    assert.doesNotMatch(text, /&amp;/);
  });

  it('shows a picture of the source itself', async () => {
    await board.openTab('Yhdistykset');
    await board.search('Sekakuoro Kaiku');
    await board.openRecord('Sekakuoro Kaiku ry');
    const pictures = await board.pictures();
    await board.search('');
    assert.equal(pictures.length, 1);
    assert.ok(pictures[0].src.startsWith(wordPress.address), pictures[0].src);
    assert.equal(pictures[0].naturalWidth, 640);
  });

  it('asks with simple GETs, without cookies, naming no more than the page’s origin', async () => {
    const requests = await wordPress.requests();
    const asked = requests.filter(({ origin }) => origin === hostPage.address);
    assert.ok(asked.length > Object.keys(KINDS).length);
    assert.deepEqual([...new Set(requests.map(({ method }) => method))], ['GET']);
    assert.deepEqual([...new Set(asked.map(({ cookie }) => cookie))], [null]);
    assert.deepEqual([...new Set(asked.map(({ referer }) => referer))], [`${hostPage.address}/`]);
  });

  it('had a cookie that would have gone along with a careless request', async () => {
    await board.readCarelessly(`${wordPress.address}/?rest_route=/careless`);
    const careless = (await wordPress.requests()).find(({ uri }) => uri.includes('careless'));
    assert.equal(careless.cookie, 'visitor=known');
  });
});

describe('a board on a real WordPress with plain permalinks', () => {
  let wordPress;
  let board;

  before(async () => {
    wordPress = await startWordPress({ isPlain: true });
    board = await openWhole(`${wordPress.address}/?rest_route=/`);
  });
  after(() => wordPress?.stop());

  checkBoard(() => ({ board, wordPress }));
});
