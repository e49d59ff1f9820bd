import { expect } from '@open-wc/testing';
import { fakeNetwork, type Wire } from '../../sources/fake-site.js';
import { makeItNow, makeItToday } from '../../support/clock.js';
import { cleanUp, showBoard } from '../../support/mount.js';
import { site, titled, type Route } from '../../support/posts.js';
import { openDetails, textOf } from '../../support/view.js';

const network = fakeNetwork();

beforeEach(() => makeItNow('2026-11-22T12:00:00+02:00'));
afterEach(() => {
  cleanUp();
  makeItToday();
});

/** Shows one post and tells what the details say of a fact, and where its links lead. */
async function told(route: Route, kinds: string, acf: Wire, name: string) {
  network.serve(site({ [route]: [titled(1, 'Ilmoitus', acf)] }));
  const board = await showBoard({ attributes: { kinds } });
  const details = await openDetails(board, 'Ilmoitus');
  const term = [...details.querySelectorAll('dt')].find((one) => textOf(one) === name);
  const fact = term?.nextElementSibling;
  const links = [...(fact?.querySelectorAll('a') ?? [])];
  return [textOf(fact ?? null), ...links.map((link) => link.getAttribute('href'))];
}

describe('fields in unusual forms', () => {
  it('of an association stand in its details in the source’s own words, with their links', async () => {
    const acf = {
      organization_contacts: 'Toimisto avoinna ti, puh. 050 000 0011 tai toimisto@example.org',
      organization_language: 'suomi ja ruotsi',
      organization_location: ['Kylätie 1', 'Rantatie 5'],
    };
    const show = (name: string) => told('tm_organization', 'associations', acf, name);
    expect(await show('Yhteystiedot')).to.deep.equal([
      acf.organization_contacts,
      'tel:0500000011',
      'mailto:toimisto@example.org',
    ]);
    cleanUp();
    expect(await show('Ilmoituksen kieli')).to.deep.equal(['suomi ja ruotsi']);
    cleanUp();
    expect(await show('Osoite')).to.deep.equal(['Kylätie 1; Rantatie 5']);
  });

  it('of a way in stand beside no tick', async () => {
    const acf = { event_accessible: 'Kyllä, ramppi takaovella' };
    expect(await told('tm_event', 'events', acf, 'Esteettömyys')).to.deep.equal([
      'Kyllä, ramppi takaovella',
    ]);
  });

  it('of taking part online lead to what they name', async () => {
    const acf = { activity_location_online: 'Etänä: https://example.org/huone' };
    expect(await told('tm_activity', 'activities', acf, 'Paikka')).to.deep.equal([
      'Etänä: https://example.org/huone',
      'https://example.org/huone',
    ]);
  });

  it('of the hours of premises are told row by row', async () => {
    const acf = { premise_opening_hours: [{ weekday: 'ma', start: '8', end: '16' }] };
    const hours = await told('tm_premise', 'premises', acf, 'Käytettävissä');
    expect(hours).to.deep.equal(['ma 8–16']);
  });
});
