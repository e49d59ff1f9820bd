import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadLegalTexts } from '../../.config/build-legal-texts.mjs';
import { openStage } from './support/stage.mjs';
import { startTiles } from './support/tile-site.mjs';

const folder = fileURLToPath(new URL('../../dist/1/papers/', import.meta.url));
const template = new URL('../../demo/messages-template.json', import.meta.url);
const legalTexts = await loadLegalTexts();
const { contactsOf, policyLines, policyText, trustedTypes } = legalTexts;

let stage;
let tiles;
/** All that a board can be set up to contact, each on an origin of its own. */
let everything;

before(async () => {
  [stage, tiles] = await Promise.all([openStage(), startTiles()]);
  const headers = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' };
  // Every message is there, so that there is nothing to complain of, and all in Finnish.
  const body = readFileSync(template);
  everything = {
    script: `${stage.host.addressAs('cdn')}/dist/1/talkootaulu.js`,
    sources: [stage.site.address()],
    messages: [`${stage.site.answer('kielet', (call) => call.send({ headers, body }))}/se.json`],
    tiles: tiles.settings.map.tiles,
  };
});

after(() => {
  tiles?.close();
  return stage?.close();
});

/** Opens a page whose board has all that it can have, under a policy. */
async function openUnder(policy, loads) {
  const view = await stage.open({
    script: everything.script,
    headers: { 'Content-Security-Policy': policy },
    attributes: { lang: 'se' },
    loads,
  });
  return view;
}

/** Gives the board the settings, as a script of the page's would. */
async function setUp(view) {
  const [se] = everything.messages;
  const settings = { ...tiles.settings, messages: { se } };
  await view.look((board, given) => {
    board.settings = given;
  }, settings);
  await view.painted();
}

/** Looks at the pictures of premises and at the map. */
async function seePictures(view) {
  await view.afterReading(() => view.look((board) => (board.kinds = 'premises')));
  await view.openEach(() => undefined);
  await view.painted();
  await view.press('Näytä kartalla');
  await view.press('Avaa kartta');
  await view.page.waitForFunction(() =>
    document.querySelector('talkoo-board').shadowRoot.querySelector('.marker'),
  );
  await view.painted();
}

/** Takes an event along as a calendar file. */
async function saveEvent(view) {
  await view.board.openTab('Tapahtumat');
  const [title] = await view.board.titles();
  await view.board.openRecord(title);
  await view.look((board) => {
    const buttons = [...board.querySelectorAll('.talkoo-actions button')];
    buttons.find(({ textContent }) => textContent.includes('kalenteriin')).click();
  });
  await view.painted();
}

const reportsOf = (view) => view.page.evaluate(() => window.reports);
const closed = (lines) => `default-src 'none'; ${policyText(lines).replaceAll('\n', ' ')}`;

describe('A resident who does all that a board offers, under the published policy', () => {
  let view;

  before(async () => {
    view = await openUnder(closed(policyLines(everything)));
    await setUp(view);
    await view.visitAll();
    await saveEvent(view);
    await seePictures(view);
  });

  it('breaks no rule of it (requirement 61)', async () => {
    assert.deepEqual(await reportsOf(view), []);
    assert.deepEqual(view.log.errors, []);
    assert.deepEqual(view.log.said, []);
  });

  it('contacts the hosts of the list, and the page’s own (requirement 60)', () => {
    const listed = contactsOf(everything).map(({ origin }) => origin);
    const wanted = new Set([stage.host.address, ...listed]);
    assert.equal(wanted.size, 5);
    assert.deepEqual([...view.log.origins].sort(), [...wanted].sort());
  });

  it('is left with nothing that was stored, as the list says', async () => {
    const stored = await view.page.evaluate(async () => [
      ...document.cookie.split(';').filter(Boolean),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()),
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()),
    ]);
    const cookies = await view.page.browserContext().cookies();
    assert.deepEqual([...stored, ...cookies], legalTexts.contactList(everything).stored);
  });
});

describe('The published policy has nothing that a board can do without', () => {
  /** The reports of a page whose policy has a line without one of its origins. */
  async function reportsWithout(directive, origin) {
    const lines = policyLines(everything).map((line) =>
      line.directive === directive
        ? { directive, origins: line.origins.filter((one) => one !== origin) }
        : line,
    );
    const left = lines.filter(({ origins }) => origins.length > 0);
    const view = await openUnder(closed(left), directive === 'script-src' ? 0 : 1);
    await view.page.waitForNetworkIdle();
    if ((await reportsOf(view)).length === 0) await setUp(view);
    if ((await reportsOf(view)).length === 0) await seePictures(view);
    const reports = await reportsOf(view);
    await view.close();
    return reports;
  }

  it('among its origins', async () => {
    const pairs = policyLines(everything).flatMap(({ directive, origins }) =>
      origins.map((origin) => [directive, origin]),
    );
    assert.equal(pairs.length, 5);
    for (const [directive, origin] of pairs) {
      const reports = await reportsWithout(directive, origin);
      const expected = new RegExp(`^${directive}(-elem)? ${origin}`);
      assert.ok(
        reports.some((report) => expected.test(report)),
        `${directive} ${origin}: ${reports}`,
      );
    }
  });

  it('among its Trusted Types', async () => {
    assert.ok(trustedTypes.length > 0);
    for (const name of trustedTypes) {
      const left = trustedTypes.filter((one) => one !== name).join(' ');
      const policy = `require-trusted-types-for 'script'; trusted-types ${left}`;
      const view = await stage.open({ headers: { 'Content-Security-Policy': policy }, loads: 0 });
      await view.page.waitForNetworkIdle();
      const isUp = await view.page.evaluate(() => window.loads.length > 0);
      if (isUp) await view.board.openRecord((await view.board.titles())[0]);
      assert.match((await reportsOf(view)).join('\n'), /^trusted-types /m, name);
      await view.close();
    }
  });
});

describe('A visitor without JavaScript (requirement 62)', () => {
  it('has the municipality’s own link', async () => {
    const view = await stage.open({ before: (page) => page.setJavaScriptEnabled(false), loads: 0 });
    const link = await view.page.waitForSelector('talkoo-board > a', { visible: true });
    const { text, href, isIn } = await link.evaluate((element) => ({
      text: element.innerText,
      href: element.href,
      isIn: element.getClientRects().length > 0,
    }));
    assert.deepEqual([text, href, isIn], ['Yhdistykset', 'https://example.org/', true]);
    await view.close();
  });
});

describe('The built legal texts', () => {
  const read = (name) => readFileSync(folder + name, 'utf8');

  it('are there in every language, as a page and as plain text, and name the version', () => {
    for (const name of legalTexts.legalTextNames) {
      for (const language of legalTexts.legalTextLanguages) {
        const [page, text] = ['html', 'txt'].map((form) => read(`${name}.${language}.${form}`));
        assert.match(page, new RegExp(`<html lang="${language}">`));
        for (const one of [page, text]) assert.ok(one.includes(legalTexts.VERSION));
        assert.doesNotMatch(page + text, /\{\w+\}|undefined|\[object/);
      }
    }
  });

  it('tell of every kind of host in the list for programs and in the privacy text', () => {
    const { contacts, version, policy, released } = JSON.parse(read('contacts.json'));
    assert.equal(version, legalTexts.VERSION);
    assert.equal(released, legalTexts.releasedOn);
    assert.deepEqual(
      contacts.map(({ role }) => role),
      legalTexts.contactRoles,
    );
    for (const language of legalTexts.legalTextLanguages) {
      const told = read(`privacy.${language}.txt`);
      for (const contact of contacts) {
        const { name, when, why, learns } = contact[language];
        for (const words of [name, when, why, learns]) assert.ok(told.includes(words), words);
      }
    }
    assert.deepEqual(policy, policyLines(legalTexts.anySettings));
  });

  it('name the tools that are really used', () => {
    const lock = JSON.parse(
      readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
    );
    const told = read('accessibility.en.txt');
    for (const tool of [
      'axe-core',
      'accessibility-checker-engine',
      '@guidepup/virtual-screen-reader',
    ]) {
      assert.ok(told.includes(`${tool} ${lock.packages[`node_modules/${tool}`].version}`), tool);
    }
  });
});
