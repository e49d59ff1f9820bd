import { expect } from '@open-wc/testing';
import type { PublicEvent } from '../../../src/model/public-event.js';
import { fieldReader } from '../../../src/sources/toimeksi/field-reader.js';
import { kindMappings } from '../../../src/sources/toimeksi/mapping/kind-mappings.js';
import { mapShared } from '../../../src/sources/toimeksi/mapping/shared-mapping.js';

const site = { name: 'a.example.org', origin: 'https://a.example.org', termNames: new Map() };
const address = 'https://a.example.org/ilmoittaudu';

function event(filled: Record<string, unknown>, link = 'https://a.example.org/event/5/') {
  const post = { link, ...filled };
  const fields = fieldReader(post, (name) => name);
  const shared = mapShared(post, 'Konsertti', fields, site);
  return kindMappings.events(fields, { ...shared, id: 'a.example.org:event:5' }) as PublicEvent;
}

describe('an address without its site in a field', () => {
  for (const written of [
    '/ilmoittaudu',
    '../../ilmoittaudu',
    { url: '/ilmoittaudu', title: 'x' },
  ]) {
    it(`leads to the site of the source: ${JSON.stringify(written)}`, () => {
      expect(event({ registrationUrl: written }).registration?.url).to.equal(address);
    });
  }

  it('is told behind the words of a link in a text', () => {
    const told = event({ registrationText: '<a href="/ilmoittaudu">Ilmoittaudu tästä</a>.' });
    expect(told.registration?.text).to.equal(`Ilmoittaudu tästä (${address}).`);
  });

  it('of a contact leads there, too', () => {
    expect(event({ website: '/seura' }).contacts[0]?.url).to.equal('https://a.example.org/seura');
    const contacts = [{ contact_website: '/kerho' }];
    expect(event({ contacts }).contacts[0]?.url).to.equal('https://a.example.org/kerho');
  });

  it('stays as written where the record has no address of its own', () => {
    expect(event({ registrationUrl: '/ilmoittaudu' }, '').registration?.url).to.equal(
      '/ilmoittaudu',
    );
    const text = event({ registrationText: '<a href="/ilmoittaudu">Ilmoittaudu</a>' }, '');
    expect(text.registration?.text).to.equal('Ilmoittaudu');
  });

  it('is none in other texts', () => {
    expect(event({ registrationText: '/ tai puhelimella' }).registration?.text).to.equal(
      '/ tai puhelimella',
    );
  });
});
