import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mailAddresses, phoneNumbers, webAddresses } from './support/addresses.mjs';
import { posts } from './support/posts.mjs';
import { openStage } from './support/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/**
 * Links of each record's details, in the order of the given posts.
 *
 * @param {string} part Selector of the part of the details that counts.
 */
async function linksOf(host, parts, part) {
  const padded = (index) => ({ title: { rendered: `Yhdistys ${String(index).padStart(3, '0')}` } });
  const tm_organization = posts(parts.length, (index) => ({ ...padded(index), ...parts[index] }));
  const source = stage.site.publish(host, { tm_organization });
  const view = await stage.open({ attributes: { source, kinds: 'associations' } });
  await view.board.showAll();
  const rows = await view.openEach((row) => ({
    known: [...row.querySelectorAll('.talkoo-known a')].map((a) => a.getAttribute('href')),
    text: [...row.querySelectorAll('.talkoo-text a')].map((a) => a.getAttribute('href')),
    title: row.querySelector('.talkoo-heading a').getAttribute('href'),
    all: [...row.querySelectorAll('a')].map(({ protocol, username, target, rel }) => ({
      protocol,
      username,
      target,
      rel,
    })),
    shown: row.querySelector('.talkoo-known').innerText,
  }));
  assert.deepEqual(view.log.errors, []);
  await view.close();
  return { rows, found: rows.map((row) => row[part]) };
}

const wantedOfField = (table) =>
  table.map(([, href, links]) => links ?? (href === null ? [] : [href]));

/** Links of what stands in words behind those of a link that leads nowhere. */
const behindWords = {
  'mailto:kerho@example.org,muut@example.org': [
    'mailto:kerho@example.org',
    'mailto:muut@example.org',
  ],
  'mailto:kerho(at)example.org': ['mailto:kerho@example.org'],
  'tel:puh. 050-000 0001': ['tel:0500000001'],
  'tel:050 000 0001;phone-context=example.org': ['tel:0500000001'],
  'tel:050 000 0001 (9-15)': ['tel:0500000001'],
  'tel:javascript:0500000001': ['tel:0500000001'],
};

/** A table beside what was found, so that a difference shows what was written. */
const beside = (table, found) => table.map(([written], index) => [written, found[index]]);

describe('A web address', () => {
  it('that an association gives leads to the web, or is no link', async () => {
    const parts = webAddresses.map(([website]) => ({ acf: { organization_website: website } }));
    const { rows, found } = await linksOf('websites', parts, 'known');
    assert.deepEqual(
      beside(webAddresses, found),
      beside(webAddresses, wantedOfField(webAddresses)),
    );
    assert.match(rows[10].shown, /mökki\.example\.org/);
  });

  it('in a text leads to the web, and any other is the text alone', async () => {
    const parts = webAddresses.map(([href]) => {
      const escaped = href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const rendered = `<p>Lue <a href="${escaped}" target="_blank">lisää</a></p>`;
      return { link: 'https://yhdistykset.example.org/sivu/', content: { rendered } };
    });
    const { rows } = await linksOf('texts', parts, 'text');
    const all = rows.flatMap((row) => row.all);
    const protocols = new Set(all.map(({ protocol }) => protocol));
    assert.deepEqual([...protocols].sort(), ['http:', 'https:', 'mailto:']);
    assert.ok(all.every(({ username, target }) => username === '' && target === ''));
    const strange = webAddresses
      .map(([href], index) => ({ href: href.replace(/[\0-\x20]/g, ''), links: rows[index].text }))
      .filter(({ href }) => /^(?!https?:|mailto:)[a-z-]+:/i.test(href));
    assert.ok(strange.length > 10);
    assert.deepEqual(
      strange.filter(({ links }) => links.length > 0),
      [],
    );
  });

  it('of a record itself leads to the web, else to the source', async () => {
    const parts = webAddresses.map(([link]) => ({ link }));
    const { found } = await linksOf('pages', parts, 'title');
    const home = `${stage.site.address('pages')}/`;
    const expected = webAddresses.map(([, href]) => href ?? home);
    assert.deepEqual(beside(webAddresses, found), beside(webAddresses, expected));
  });
});

describe('An address for mail or phone', () => {
  it('is a link for each plain mail address, and else text', async () => {
    const parts = mailAddresses.map(([email]) => ({ acf: { organization_email: email } }));
    const { found } = await linksOf('mail', parts, 'known');
    assert.deepEqual(
      beside(mailAddresses, found),
      beside(mailAddresses, wantedOfField(mailAddresses)),
    );
  });

  it('is a link for each phone number in digits, and else text', async () => {
    const parts = phoneNumbers.map(([phone]) => ({ acf: { organization_phone: phone } }));
    const { found } = await linksOf('phones', parts, 'known');
    assert.deepEqual(
      beside(phoneNumbers, found),
      beside(phoneNumbers, wantedOfField(phoneNumbers)),
    );
  });

  it('in a text is held to the same', async () => {
    const table = [
      ...mailAddresses.map(([written, href]) => [
        `mailto:${written.replace(/^mailto:/, '')}`,
        href,
      ]),
      ...phoneNumbers.map(([written, href]) => [`tel:${written}`, href]),
      ['mailto:kerho@example.org?bcc=muut@example.org&body=a', 'mailto:kerho@example.org'],
    ].filter(([written]) => !written.includes('?') || written.endsWith('body=a'));
    const parts = table.map(([href]) => {
      const escaped = href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const rendered = `<p>Ota <a href="${escaped.replaceAll('<', '&lt;')}">yhteyttä</a></p>`;
      return { content: { rendered } };
    });
    const { found } = await linksOf('text-contacts', parts, 'text');
    const expected = table.map(([written, href]) =>
      href === null ? (behindWords[written] ?? []) : [href],
    );
    assert.deepEqual(beside(table, found), beside(table, expected));
  });
});
