import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { payloads } from './support/payloads.mjs';
import { posts } from './support/posts.mjs';
import { openStage } from './support/stage.mjs';

const TEXT = new Set('P BR STRONG B EM I U UL OL LI A BLOCKQUOTE H4 H5 H6'.split(' '));

/** An event that carries a payload wherever a text or HTML of its own is shown. */
function carrier(payload, index) {
  return {
    title: { rendered: `Otsikko ${index} ${payload}` },
    content: { rendered: `<p>Alku</p>${payload}`, protected: false },
    excerpt: { rendered: `<p>Ingressi ${payload}</p>`, protected: false },
    organization: `Järjestäjä ${payload}`,
    featured_media: index + 1,
    acf: {
      event_start_date: '2090-12-06',
      event_place: `Paikka ${payload}`,
      event_price: `Hinta ${payload}`,
      event_audience: `Kenelle ${payload}`,
      event_registration_text: `Ohje ${payload}`,
      event_contacts: [{ role: `Rooli ${payload}`, phone: '050 000 0001' }],
    },
  };
}

/** A picture whose description carries a payload. */
function pictureOf(payload, index, source) {
  return {
    id: index + 1,
    slug: `kuva-${index}`,
    alt_text: `Kuva ${payload}`,
    media_details: { width: 64, height: 40, sizes: {} },
    source_url: `${source}/wp-content/uploads/kuva-${index}.png`,
  };
}

/** What stands in a record's row: elements and attributes, the rich text's apart. It runs in the page. */
function anatomy(row) {
  const text = row.querySelector('.talkoo-text');
  const picture = text?.querySelector('.talkoo-picture');
  const inText = [...(text?.querySelectorAll('*') ?? [])].filter((element) => element !== picture);
  const namesOf = (element) => [...element.attributes].map(({ name }) => name);
  return {
    text: inText.map(({ tagName }) => tagName),
    textAttributes: inText.flatMap(namesOf),
    attributes: [row, ...row.querySelectorAll('*')].flatMap(namesOf),
    targets: [...row.querySelectorAll('a')].map(({ target, protocol }) => target + protocol),
    pictures: [...row.querySelectorAll('img')].map(({ src }) => src),
    hasText: text?.textContent.includes('Alku'),
  };
}

describe('Hostile HTML in every text of a record', () => {
  let stage;
  let view;
  let source;
  let rows;

  before(async () => {
    stage = await openStage();
    source = stage.site.address('hostile');
    const media = payloads.map((payload, index) => pictureOf(payload, index, source));
    const tm_event = posts(payloads.length, (index) => carrier(payloads[index], index));
    stage.site.publish('hostile', { tm_event }, media);
    view = await stage.open({
      attributes: { source, kinds: 'events' },
      before: (page) => page.evaluateOnNewDocument(() => (window.canary = 0)),
    });
    await view.board.showAll();
    rows = await view.openEach(anatomy);
    await view.painted();
  });

  after(() => stage?.close());

  it('costs no record: each is shown with its text', async () => {
    const [{ received, shown }] = await view.board.diagnostics();
    assert.deepEqual([received, shown], [payloads.length, payloads.length]);
    assert.equal(rows.length, payloads.length);
    assert.ok(rows.every(({ hasText }) => hasText));
  });

  it('runs nothing', async () => {
    assert.equal(await view.page.evaluate(() => window.canary), 0);
    assert.deepEqual(view.log.dialogs, []);
    assert.deepEqual(view.log.errors, []);
    assert.deepEqual(view.log.said, []);
  });

  it('goes nowhere and asks nobody for anything', () => {
    assert.deepEqual(view.log.origins, [stage.host.address, source]);
    const pages = view.log.requests.filter(({ type }) => type === 'document');
    assert.equal(pages.length, 1);
  });

  it('leaves only text elements in a text, with nothing but an address and a language', () => {
    const elements = new Set(rows.flatMap(({ text }) => text));
    assert.deepEqual(
      [...elements].filter((name) => !TEXT.has(name)),
      [],
    );
    assert.ok(elements.has('P') && elements.has('A') && elements.has('B'));
    const attributes = new Set(rows.flatMap(({ textAttributes }) => textAttributes));
    assert.deepEqual(
      [...attributes].filter((name) => !['href', 'rel', 'lang'].includes(name)),
      [],
    );
  });

  it('gives no element a name, a style, a handler or another source', () => {
    const attributes = new Set(rows.flatMap((row) => row.attributes));
    // data-means is our own, outside of texts; within them the test above lets nothing of the kind in.
    const bad =
      /^(id|name|style|on.*|srcset|formaction|is|slot|data-(?!means$).*|xlink:.*|ping|download)$/;
    assert.deepEqual(
      [...attributes].filter((name) => bad.test(name)),
      [],
    );
  });

  it('links to the web, mail and phone only, in the same window', () => {
    const targets = new Set(rows.flatMap((row) => row.targets));
    const known = ['http:', 'https:', 'mailto:', 'tel:'];
    assert.deepEqual(
      [...targets].filter((target) => !known.includes(target)),
      [],
    );
  });

  it('shows the source’s own picture and no other', () => {
    const pictures = rows.flatMap((row) => row.pictures);
    assert.equal(pictures.length, payloads.length);
    assert.ok(pictures.every((src) => src.startsWith(`${source}/wp-content/uploads/kuva-`)));
  });
});
