import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { faultOf } from './support/faults.mjs';
import { openStage } from './support/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** Makes the address of a host where nothing listens. */
async function deadAddress() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return `http://dead.localhost:${port}`;
}

const settings = { timeoutMs: 500 };

/** What a program says when it has no words. */
const NO_WORDS = /undefined|\bnull\b|NaN|\[object/;

/** How each cause comes about, and what only its line says: the cause and the cure. */
const causes = {
  'the site forbids other origins': {
    host: 'no-cors',
    says: /CORS, otsake Access-Control-Allow-Origin/,
  },
  'the site is down for maintenance, which looks the same': {
    host: 'maintenance',
    says: /huoltokatko/,
  },
  'the page’s own policy forbids it': {
    host: 'sound',
    // The policy lets the test's inline settings through, but no connection.
    headers: { 'Content-Security-Policy': "connect-src 'self'" },
    says: /Content-Security-Policy estää.*connect-src http:\/\/sound\.localhost/,
  },
  'nothing listens there': {
    address: deadAddress,
    says: /ei vastaa\. Tarkista osoite http:\/\/dead/,
  },
  'the connection breaks': { host: 'truncated', says: /ei vastaa\. Tarkista osoite/ },
  'the site never answers': {
    host: 'stalled',
    attributes: { kinds: 'events' },
    says: /ei vastannut ajoissa/,
  },
  'the answer never ends': {
    host: 'dripping',
    attributes: { kinds: 'events' },
    says: /ei vastannut ajoissa/,
  },
  'the answer is a page': { host: 'html', says: /ei vastannut WordPressin REST-rajapinnan tavoin/ },
  'the REST API is closed': {
    host: 'status-401',
    says: /virheellä 401.*oikea palvelu.*REST/,
  },
  'there is no such site': { host: 'not-wordpress', says: /virheellä 404/ },
  'the site is broken': { host: 'status-500', says: /virheellä 500/ },
  'the answer is too big': { host: 'huge', says: /yli 10 Mt/ },
  'notices stand before the data': { host: 'notice', says: /PHP-ilmoitukset/ },
  'one kind is missing': { host: 'events-down', says: /virheellä 500/ },
  'a later page is missing': {
    host: 'second-page',
    attributes: { kinds: 'events' },
    says: /virheellä 500/,
  },
  'nobody knows the municipality': {
    attributes: { municipality: 'Koivuramta' },
    says: /Kuntaa Koivuramta ei löydy.*Tarkoititko: .*Koivuranta/,
  },
  'a kind is misspelt': { attributes: { kinds: 'events evnts' }, says: /Tuntematon laji "evnts"/ },
};

describe('The webmaster reads one line with cause and cure', () => {
  for (const [name, { host, address, headers, attributes, says }] of Object.entries(causes)) {
    it(`when ${name}`, async () => {
      const source = (await address?.()) ?? stage.site.address(host);
      const view = await stage.open({ attributes: { source, ...attributes }, headers, settings });
      const { said, errors } = view.log;
      assert.deepEqual(errors, []);
      assert.equal(said.length, 1, JSON.stringify(said));
      assert.equal(said[0].type, 'warning');
      assert.match(said[0].text, /^Talkootaulu: /);
      assert.match(said[0].text, says);
      assert.doesNotMatch(await view.text(), NO_WORDS);
      await view.close();
    });
  }

  it('when the connection is gone, and residents keep what they had', async () => {
    // The words for the webmaster must be here already: without a connection they cannot be had.
    const view = await stage.open({ attributes: { source: stage.site.address('events-down') } });
    view.log.said.length = 0;
    const titles = await view.board.titles();
    await view.page.setOfflineMode(true);
    await view.afterReading(() => view.look((board) => board.reload()));
    assert.deepEqual(
      view.log.said.map(({ text }) => text),
      ['Talkootaulu: Selain ei ole yhteydessä verkkoon.'],
    );
    assert.match((await view.notices())[0], /koska laitteesi ei ole yhteydessä verkkoon\.$/);
    assert.deepEqual(await view.board.titles(), titles);
    assert.deepEqual(view.log.errors, []);
    await view.close();
  });

  it('and not again when a retry fails in the same way', async () => {
    const source = stage.site.address('status-500');
    const view = await stage.open({ attributes: { source } });
    await view.afterReading(() => view.press('Yritä uudelleen'));
    await view.painted();
    assert.equal(view.log.said.length, 1, JSON.stringify(view.log.said));
    await view.close();
  });

  it('and none when all is well', async () => {
    const view = await stage.open();
    await view.visitAll();
    assert.deepEqual(view.log.said, []);
    assert.deepEqual(view.log.errors, []);
    await view.close();
  });
});

describe('Whatever a site does', () => {
  for (const host of ['bom', 'empty', 'thousands', 'poisoned', 'link-only', 'no-totals', 'reset']) {
    it(`no error goes uncaught, and no more than one line is said: ${host}`, async () => {
      const attributes = { source: stage.site.address(host), kinds: 'associations events' };
      const view = await stage.open({ attributes });
      assert.deepEqual(view.log.errors, []);
      assert.ok(view.log.said.length <= 1, JSON.stringify(view.log.said));
      assert.doesNotMatch(await view.text(), NO_WORDS);
      await view.close();
    });
  }

  for (const host of ['status-500', 'no-cors', 'html', 'truncated']) {
    it(`a retry after it has healed shows what a sound one would have shown: ${host}`, async () => {
      const sound = await stage.open();
      const source = stage.site.answer(`healing-${host}`, faultOf(host));
      const view = await stage.open({ attributes: { source } });
      assert.deepEqual(await view.board.titles(), []);
      stage.site.answer(`healing-${host}`, (call) => call.send(call.sound()));
      await view.afterReading(() => view.press('Yritä uudelleen'));
      assert.deepEqual(await view.board.titles(), await sound.board.titles());
      assert.deepEqual(await view.board.tabs(), await sound.board.tabs());
      assert.deepEqual(await view.notices(), []);
      await sound.close();
      await view.close();
    });
  }
});
