import { expect } from '@open-wc/testing';
import type { Kind } from '../../../src/model/kind.js';
import { fakeNetwork, koivuranta, post, type Wire } from '../fake-site.js';
import { asking, openSite, readRecords } from '../read-source.js';

const network = fakeNetwork();

const routes: Readonly<Record<Kind, string>> = {
  associations: 'tm_organization',
  activities: 'tm_activity',
  events: 'tm_event',
  'volunteer-tasks': 'tm_volunteer',
  premises: 'tm_premise',
};
const kinds = Object.keys(routes) as Kind[];

/** Reads one post of a kind with fields at other places than usual. */
async function read(kind: Kind, more: Wire, paths: Readonly<Record<string, string>>) {
  network.serve({ posts: { [routes[kind]]: [post(1, more)] } });
  const settings = {
    sources: [{ type: 'toimeksi' as const, address: '', fields: { [kind]: paths } }],
  };
  const [record] = await readRecords(asking(kind), openSite(settings));
  if (!record) throw new Error('The post was not usable.');
  return record;
}

describe('a field that stands elsewhere', () => {
  it('is read there, within the fields of ACF', async () => {
    const acf = { tila_henkilot: '45', premise_capacity: '9' };
    const record = await read('premises', { acf }, { capacity: 'acf.tila_henkilot' });
    expect(record).to.have.property('capacity', 45);
  });

  it('is read there, outside of ACF, and asked for', async () => {
    const record = await read(
      'premises',
      { meta: { tm_capacity: 45 }, koko: { neliot: '80,5' } },
      { capacity: 'meta.tm_capacity', area: 'koko.neliot' },
    );
    expect(record).to.deep.include({ capacity: 45, areaSquareMetres: 80.5 });
  });

  it('is read there, in a row of a list', async () => {
    const acf = { ajat: [{ alku: '6.12.2026', loppu: '7.12.2026' }] };
    const record = await read(
      'events',
      { acf },
      {
        startDate: 'acf.ajat.0.alku',
        endDate: 'acf.ajat.0.loppu',
      },
    );
    expect(record).to.deep.include({
      when: {
        start: { day: '2026-12-06', instant: null },
        end: { day: '2026-12-07', instant: null },
      },
    });
  });

  it('leaves the others where they are', async () => {
    const acf = { event_price: '5 €', paikka: 'Seurantalo' };
    const record = await read('events', { acf }, { place: 'acf.paikka' });
    expect(record.place?.name).to.equal('Seurantalo');
    expect(record).to.deep.include({ price: { isFree: false, text: '5 €' } });
  });

  it('is not read at its usual place', async () => {
    const acf = { event_price: '5 €' };
    expect(await read('events', { acf }, { price: 'acf.hinta' })).to.have.property('price', null);
  });

  it('may be a whole contact row, of columns with plain names', async () => {
    const acf = { ihmiset: [{ phone: '050 000 0012', role: 'rahastonhoitaja' }] };
    const record = await read('associations', { acf }, { contacts: 'acf.ihmiset' });
    expect(record.contacts).to.deep.equal([
      { role: 'rahastonhoitaja', phone: '050 000 0012', email: null, url: null },
    ]);
  });

  it('may be of one kind only', async () => {
    const acf = { event_price: '5 €', activity_price: '6 €' };
    network.serve({
      posts: { tm_event: [post(1, { acf })], tm_activity: [post(1, { acf })] },
    });
    const fields = { events: { price: 'acf.x' } };
    const source = openSite({ sources: [{ type: 'toimeksi', address: '', fields }] });
    const [event] = await readRecords(asking('events'), source);
    const [activity] = await readRecords(asking('activities'), source);
    expect(event).to.have.property('price', null);
    expect(activity).to.deep.include({ price: { isFree: false, text: '6 €' } });
  });

  for (const path of [
    '__proto__.x',
    'constructor.name',
    'acf.constructor.name',
    'acf.toString',
    'title.rendered.length',
    '',
    '.',
    'acf..x',
    'acf.event_place.',
  ]) {
    it(`is unknown at ${JSON.stringify(path)}`, async () => {
      const record = await read('events', { acf: { event_place: 'Talo' } }, { place: path });
      expect(record.place).to.equal(null);
    });
  }
});

describe('personal details (requirement 70)', () => {
  const canary = 'KANARIA';
  const person = {
    name: canary,
    first_name: canary,
    contact_name: canary,
    contact_person: canary,
    contact_private_phone: `050 000 0099 ${canary}`,
    contact_private_email: `${canary}@example.org`,
    private_phone: `050 000 0098 ${canary}`,
    email2: `${canary}@example.org`,
    contact_phone_2: `050 000 0097 ${canary}`,
    contact_address: canary,
    contact_birthday: canary,
  };

  for (const kind of kinds) {
    it(`that ${kind} carry are not read`, async () => {
      const route = routes[kind];
      const prefix =
        { tm_organization: 'organization', tm_activity: 'activity', tm_event: 'event' }[route] ??
        (route === 'tm_volunteer' ? 'volunteer' : 'premise');
      const own = {
        contacts: [
          { contact_role: 'pj', contact_phone: '050 000 0012', ...person },
          { ...person, role: 'sihteeri', email: 'sihteeri@example.org' },
          person,
        ],
        private_phone: canary,
        contact_name: canary,
        chairman: canary,
        email2: `${canary}@example.org`,
        prices: [{ group: 'Kaikki', amount: '5', contact_name: canary }],
        location: [{ location_map: { address: 'Rantatie 5', name: canary, place_id: canary } }],
      };
      const acf = Object.fromEntries([
        ...Object.entries(own).map(([name, value]) => [`${prefix}_${name}`, value]),
        ['private_notes', canary],
        ['private_members', [person]],
      ]) as Wire;
      const wire = post(1, {
        author: canary,
        author_meta: { display_name: canary },
        email2: `${canary}@example.org`,
        guid: { rendered: canary },
        slug: canary,
        meta: { private_phone: canary },
        acf,
        _links: { author: [{ href: canary }] },
        _embedded: {
          author: [{ name: canary }],
          'wp:term': [[koivuranta]],
          'wp:featuredmedia': [{ author: canary, title: { rendered: canary }, caption: canary }],
        },
      });
      // A server that sends all it has, whatever is asked.
      network.serve({
        answer: () => Response.json([wire], { headers: { 'X-WP-TotalPages': '1' } }),
      });
      const [record] = await readRecords(asking(kind));
      expect(JSON.stringify(record)).not.to.include(canary);
      expect(record?.contacts).to.deep.equal([
        { role: 'pj', phone: '050 000 0012', email: null, url: null },
        { role: 'sihteeri', phone: null, email: 'sihteeri@example.org', url: null },
      ]);
    });
  }

  it('are not asked for', async () => {
    network.serve({ posts: { tm_organization: [post(1)] } });
    await readRecords(asking('associations'));
    const [url] = network.asked('tm_organization');
    const asked = url?.searchParams.get('_fields')?.split(',') ?? [];
    expect(asked).to.include.members(['id', 'title', 'content', 'acf']);
    expect(asked).not.to.include.members(['author']);
    expect(url?.searchParams.get('_embed')).not.to.match(/author/);
  });
});
