import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { boardHtml } from './support/page-html.mjs';
import { openStage } from './support/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** Waits until a doctor that is made to look again says the same and waits for nothing; runs in the page. */
async function doctorRests() {
  const board = document.querySelector('talkoo-board');
  /** A doctor looks 100 ms after the last update of its board: what is put off so long now comes after that. */
  const look = async () => {
    board.requestUpdate();
    await board.updateComplete;
    await new Promise((later) => setTimeout(later, 100));
    await board.updateComplete;
    return board.shadowRoot.querySelector('.doctor');
  };
  let before = '';
  for (let looks = 0; looks < 200; looks += 1) {
    const doctor = await look();
    const said = doctor?.textContent ?? '';
    if (said && said === before && !doctor.querySelector('.wait')) return;
    before = said;
  }
  throw new Error(`The doctor goes on: ${before}`);
}

/** Opens a page with a board that has a doctor, and waits until the checklist is at rest. */
async function examine({ attributes, ...page } = {}) {
  const asked = { doctor: '', municipality: 'Koivuranta', ...attributes };
  const view = await stage.open({ attributes: asked, ...page });
  await view.page.waitForFunction(() => document.querySelector('talkoo-board').requestUpdate);
  await view.painted();
  await view.page.evaluate(doctorRests);
  const lines = await view.look((board) =>
    [...board.shadowRoot.querySelectorAll('.doctor li')].map((item) => {
      const [head, ...rest] = [...item.querySelectorAll('p, pre')];
      const [topic, outcome] = [...head.children].map(({ textContent }) => textContent.trim());
      return { topic, outcome, text: rest.map(({ textContent }) => textContent.trim()).join('\n') };
    }),
  );
  const verdict = await view.look((board) =>
    board.shadowRoot.querySelector('.doctor .verdict').textContent.trim(),
  );
  // The demo's data has two posts on purpose that cannot be used.
  const troubles = lines.filter(
    ({ outcome, topic }) => outcome !== 'Kunnossa' && topic !== 'Tietueet',
  );
  assert.deepEqual(view.log.errors, []);
  return { view, lines, verdict, troubles };
}

describe('On a page whose board shows only the webmaster’s fallback, the doctor', () => {
  it('names the line to add to the policy that the server sends', async () => {
    const headers = {
      'Content-Security-Policy': "default-src 'self'; connect-src 'self' https://x.example.org",
    };
    const { view, troubles, verdict } = await examine({ headers });
    const origin = stage.site.address();
    assert.equal(verdict, '1 asia korjattavana');
    assert.match(troubles[0].topic, /CSP/);
    assert.ok(troubles[0].text.includes(`estää osoitteen ${origin}.`), troubles[0].text);
    assert.ok(
      troubles[0].text.endsWith(`\nconnect-src 'self' https://x.example.org ${origin};`),
      troubles[0].text,
    );
    assert.deepEqual(await view.board.titles(), []);
    await view.close();
  });

  it('and with just that line the board works, and the doctor has nothing more to say', async () => {
    const origin = stage.site.address();
    const policy = `default-src 'self'; connect-src 'self' https://x.example.org ${origin};`;
    const { view, troubles } = await examine({ headers: { 'Content-Security-Policy': policy } });
    assert.deepEqual(troubles, []);
    assert.ok((await view.board.titles()).length > 0);
    await view.close();
  });

  it('reads the policy in the page’s markup, pictures included', async () => {
    const head = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'; img-src 'self'">`;
    const { view, troubles } = await examine({ head });
    const origin = stage.site.address();
    assert.deepEqual(
      troubles.map(({ text }) => text.split('\n').at(-1)),
      [`connect-src ${origin};`, `img-src 'self' ${origin};`],
    );
    await view.close();
  });

  it('says that the site forbids other origins', async () => {
    const { view, troubles } = await examine({
      attributes: { source: stage.site.address('no-cors') },
    });
    assert.equal(troubles.length, 1);
    assert.equal(troubles[0].topic, 'Tietolähde');
    assert.match(troubles[0].text, /CORS.*Access-Control-Allow-Origin/);
    await view.close();
  });

  it('says what the municipality may be called', async () => {
    const { view, troubles } = await examine({ attributes: { municipality: 'Koivuramta' } });
    assert.deepEqual(
      troubles.map(({ topic, outcome }) => `${outcome} ${topic}`),
      ['Korjattava Kunta'],
    );
    assert.match(troubles[0].text, /Tarkoititko: .*Koivuranta/);
    await view.close();
  });

  it('says that there is no source', async () => {
    const { view, troubles } = await examine({ attributes: { source: null }, loads: 0 });
    assert.match(troubles.map(({ text }) => text).join(), /source="https:\/\/…"/);
    assert.equal(await view.look((board) => board.querySelector('a').checkVisibility()), true);
    await view.close();
  });
});

describe('With the classic script, the doctor', () => {
  const head = '<script src="/dist/1/talkootaulu.classic.js"></script>';
  const page = (host, headers, municipality = 'Koivuranta') => ({
    attributes: { source: stage.site.address(host), municipality },
    headers,
    loads: 1,
  });
  const none = { 'Content-Security-Policy': "default-src 'self'; script-src 'self'" };
  const failures = [
    ['a site that forbids other origins', () => page('no-cors'), /CORS/],
    ['a site that answers with an error', () => page('status-503'), /virheellä 503/],
    ['a site that is no WordPress', () => page('status-404'), /virheellä 404/],
    ['a policy that forbids the site', () => page('sound', none), /estää osoitteen/],
    ['a municipality that nobody knows', () => page('sound', {}, 'Koivuramta'), /Tarkoititko/],
  ];
  for (const [name, asked, said] of failures) {
    it(`names the failure as the module does: ${name}`, async () => {
      const { view: other, troubles: expected } = await examine(asked());
      await other.close();
      const { view, troubles } = await examine({ ...asked(), head, script: null });
      assert.match(troubles[0].text, said);
      assert.deepEqual(troubles, expected);
      await view.close();
    });
  }

  it('names the failure in a frame too', async () => {
    const view = await stage.open({ script: null, loads: 0, body: '<p></p>' });
    const source = stage.site.address('status-503');
    const asked = new URLSearchParams({ source, municipality: 'Koivuranta', doctor: '' });
    await view.page.goto(`${stage.host.address}/dist/1/board.html?${asked}`);
    await view.page.locator('button').click();
    const found = await view.page.waitForFunction(() => {
      const doctor = document.querySelector('talkoo-board')?.shadowRoot.querySelector('.doctor');
      return doctor && !doctor.querySelector('.wait') && doctor.textContent;
    });
    const text = await found.jsonValue();
    assert.match(text, /virheellä 503/);
    assert.doesNotMatch(text, /Odottamaton/);
    await view.close();
  });
});

describe('On a page whose board is written <talkoo-board />, the doctor', () => {
  const rest = '<h2>Yhteystiedot</h2><p><a href="https://example.org/">Kunta</a></p>';
  const selfClosed = (attributes) =>
    boardHtml({ source: stage.site.address(), municipality: 'Koivuranta', ...attributes }).replace(
      /><a .*$/,
      ' />',
    ) + rest;

  it('says that the rest of the page is in it, and how to close it', async () => {
    const { view, troubles } = await examine({ body: selfClosed({ doctor: '' }) });
    assert.deepEqual(
      troubles.map(({ topic, outcome }) => `${outcome} ${topic}`),
      ['Korjattava Varalinkki'],
    );
    assert.match(troubles[0].text, /\(<h2>\).*<\/talkoo-board>/);
    await view.close();
  });

  for (const [name, element, html] of [
    ['a paragraph', 'p', '<p>Sivun muu teksti jatkuu tässä.</p>'],
    ['a list and a link elsewhere', 'ul', '<ul><li>Ma</li></ul><p><a href="/x">Lisää</a></p>'],
    ['a table', 'table', '<table><tr><td>Puhelin</td></tr></table>'],
  ]) {
    it(`says so where the rest is ${name}, and nothing else of the page’s structure`, async () => {
      const body = selfClosed({ doctor: '' }).replace(rest, html);
      const { view, lines, troubles } = await examine({ body });
      assert.deepEqual(
        troubles.map(({ topic, outcome }) => `${outcome} ${topic}`),
        ['Korjattava Varalinkki'],
      );
      assert.match(troubles[0].text, new RegExp(`\\(<${element}>\\).*Lopetustagi </talkoo-board>`));
      assert.deepEqual(
        lines.filter(({ topic }) => topic === 'Sivu'),
        [],
      );
      await view.close();
    });
  }

  it('leaves a fallback with a text and a link to the source alone', async () => {
    const fallback = `<p>Taulu latautuu.</p><p><a href="${stage.site.address()}/">Yhdistykset</a></p>`;
    const asked = { source: stage.site.address(), municipality: 'Koivuranta', doctor: '' };
    const body = boardHtml(asked).replace(/<a .*<\/a>/, fallback);
    const { view, troubles } = await examine({ body });
    assert.deepEqual(troubles, []);
    await view.close();
  });

  it('is not needed: one line in the console says it too', async () => {
    const view = await stage.open({ body: selfClosed({}) });
    assert.equal(await view.page.$eval('h2', (heading) => heading.checkVisibility()), false);
    await view.page.waitForNetworkIdle({ idleTime: 200 });
    const said = view.log.said.map(({ text }) => text);
    assert.equal(said.length, 1);
    assert.match(said[0], /^Talkootaulu: .*\(<h2>\).*<\/talkoo-board>/);
    await view.close();
  });

  it('finds nothing where the board is closed before the rest', async () => {
    const body = boardHtml({
      source: stage.site.address(),
      municipality: 'Koivuranta',
      doctor: '',
    });
    const { view, troubles } = await examine({ body: body + rest });
    assert.deepEqual(troubles, []);
    assert.deepEqual(view.log.said, []);
    await view.close();
  });
});

describe('On a sound page the doctor', () => {
  it('finds nothing to mend, says nothing in the console, and asks nobody but the source', async () => {
    const { view, lines, troubles } = await examine();
    assert.deepEqual(troubles, []);
    assert.deepEqual(view.log.said, []);
    assert.deepEqual(view.log.origins, [stage.host.address, stage.site.address()]);
    assert.match(lines.find(({ topic }) => topic === 'Tietolähde').text, /vastaa\. Luettu 5\/5/);
    await view.close();
  });

  it('works under the strictest policy, which are the very lines that it tells', async () => {
    const cdn = stage.host.addressAs('cdn');
    const script = `${cdn}/dist/1/talkootaulu.js`;
    const { view: first, lines } = await examine({ script });
    const needs = lines.find(({ topic }) => topic === 'Rivit suojaukseen').text;
    await first.close();
    const told = needs.split('\n').filter((line) => line.endsWith(';'));
    assert.equal(told[0], `script-src ${cdn};`);
    const policy = ["default-src 'none';", "style-src 'none';", ...told].join(' ');
    const { view, troubles } = await examine({
      script,
      headers: { 'Content-Security-Policy': policy },
    });
    assert.deepEqual(troubles, []);
    assert.deepEqual(await view.page.evaluate(() => window.reports), []);
    assert.ok((await view.board.titles()).length > 0);
    await view.close();
  });

  it('names what Trusted Types forbid', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html";
    const { view } = await examine({ headers: { 'Content-Security-Policy': policy } });
    const [title] = await view.board.titles();
    await view.board.openRecord(title);
    await view.page.waitForFunction(() =>
      document
        .querySelector('talkoo-board')
        .shadowRoot.querySelector('.doctor')
        .textContent.includes('estää nimet talkoo-rich-text'),
    );
    await view.close();
  });

  it('knows a page in quirks mode', async () => {
    const board = boardHtml({
      source: stage.site.address(),
      municipality: 'Koivuranta',
      doctor: '',
    });
    const html = `<html lang="fi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kunta</title><h1>Kunta</h1>${board}<script type="module" src="/dist/1/talkootaulu.js"></script></html>`;
    const { view, troubles } = await examine({ html });
    assert.deepEqual(
      troubles.map(({ topic, outcome }) => `${outcome} ${topic}`),
      ['Katso tämä Sivu'],
    );
    assert.match(troubles[0].text, /<!doctype html>/);
    await view.close();
  });

  it('sees a script that is there twice', async () => {
    const head = '<script type="module" src="/dist/1/talkootaulu.js?ver=6.1"></script>';
    const { view, troubles } = await examine({ head });
    assert.deepEqual(
      troubles.map(({ topic, outcome }) => `${outcome} ${topic}`),
      ['Katso tämä Skripti'],
    );
    await view.close();
  });
});

describe('Residents', () => {
  it('fetch nothing of the doctor, whatever they do', async () => {
    const isOfDoctor = ({ url }) => /doctor/.test(url);
    const view = await stage.open({ attributes: { doctor: 'address' } });
    await view.visitAll();
    assert.deepEqual(view.log.requests.filter(isOfDoctor), []);
    await view.close();
    const { view: examined } = await examine();
    assert.ok(examined.log.requests.filter(isOfDoctor).length > 0, 'it would have been seen');
    await examined.close();
  });

  it('see it on a live page only by the address that asks for it', async () => {
    const view = await stage.open({ attributes: { doctor: 'address' } });
    const hasDoctor = () => view.look((board) => !!board.shadowRoot.querySelector('.doctor'));
    assert.equal(await hasDoctor(), false);
    await view.page.goto(`${view.page.url()}&talkoo-doctor`);
    await view.loaded(1);
    await view.page.waitForFunction(() =>
      document.querySelector('talkoo-board').shadowRoot.querySelector('.doctor'),
    );
    await view.close();
  });
});
