import { expect } from '@open-wc/testing';
import { UnknownMunicipality, type SourcePage } from '../../../../src/sources/source.js';
import { fakeNetwork, koivuranta, post, posts, type FakeSite, type Term } from '../../fake-site.js';
import {
  asking,
  openSite,
  readFailure,
  readPages,
  readRecords,
  titles,
} from '../../read-source.js';

const network = fakeNetwork();

/** Terms of these names, numbered from 1. */
const termsOf = (...names: readonly string[]): readonly Term[] =>
  names.map((name, index) => ({ id: index + 1, name }));

/** A post of these municipalities and regions, named after them. */
const of = (id: number, municipalities: readonly unknown[], regions: readonly number[] = []) =>
  post(id, {
    title: { rendered: `Kunnat ${municipalities.join()} alueet ${regions.join()}` },
    tm_municipality: municipalities,
    'tm_sote-alue': regions,
  });

const leftOut = (pages: readonly SourcePage[]) => ({
  received: pages.reduce((sum, page) => sum + page.received, 0),
  shown: pages.reduce((sum, page) => sum + page.records.length, 0),
  noMunicipality: pages.reduce((sum, page) => sum + page.noMunicipality, 0),
  otherMunicipality: pages.reduce((sum, page) => sum + page.otherMunicipality, 0),
});

describe('a municipality', () => {
  /** Serves events, one for each term and one for all; their titles name the terms they carry. */
  function serve(terms: readonly Term[], more: FakeSite = {}): void {
    const events = terms.map((term, index) =>
      post(index + 1, { title: { rendered: term.name }, tm_municipality: [term.id] }),
    );
    network.serve({ terms: { tm_municipality: terms }, posts: { tm_event: events }, ...more });
  }

  const shownFor = async (...municipalities: readonly string[]) =>
    titles(await readRecords(asking('events', { municipalities }))).toSorted();

  describe('is found', () => {
    for (const name of ['Utajärvi', 'utajärvi', 'UTAJÄRVI', ' Utajärvi ', 'Utaja\u0308rvi']) {
      it(`as ${JSON.stringify(name)}`, async () => {
        serve(termsOf('Oulu', 'Utajärvi', 'Vaala'));
        expect(await shownFor(name)).to.deep.equal(['Utajärvi']);
      });
    }

    it('by its whole name: Ii is not Iisalmi, Kemi not Kemijärvi', async () => {
      const terms = termsOf('Iisalmi', 'Ii', 'Iitti', 'Kemijärvi', 'Kemi', 'Kemiönsaari');
      serve(terms);
      expect(await shownFor('Ii')).to.deep.equal(['Ii']);
      expect(await shownFor('Kemi')).to.deep.equal(['Kemi']);
      expect(await readFailure(asking('events', { municipalities: ['Iis'] }))).to.be.instanceOf(
        UnknownMunicipality,
      );
    });

    it('with the dots that make it another one: Salla is not Sälla', async () => {
      serve(termsOf('Salla'));
      expect(await readFailure(asking('events', { municipalities: ['Sälla'] }))).to.be.instanceOf(
        UnknownMunicipality,
      );
    });

    it('when its name comes with entities', async () => {
      network.serve({
        terms: { tm_municipality: [{ id: 1, name: 'L&auml;ngelm&#228;ki' }] },
        posts: { tm_event: [of(1, [1]), of(2, [2])] },
        answer: (url, usual) => {
          // WordPress searches in what its database has: no entities.
          if (url.searchParams.get('search') === 'Längelmäki') url.searchParams.set('search', '');
          return usual();
        },
      });
      const [record] = await readRecords(asking('events', { municipalities: ['Längelmäki'] }));
      expect(record?.municipalities).to.deep.equal(['Längelmäki']);
    });

    it('among more than ten terms with the same letters', async () => {
      serve(termsOf(...Array.from({ length: 30 }, (_, index) => `Kunta ${index}`), 'Kunta'));
      expect(await shownFor('Kunta')).to.deep.equal(['Kunta']);
    });

    it('among more terms with the same letters than come at once', async () => {
      const before = Array.from({ length: 230 }, (_, index) => `Iisala ${1000 + index}`);
      serve(termsOf(...before, 'Ii'));
      expect(await shownFor('Ii')).to.deep.equal(['Ii']);
    });

    const withForm: readonly (readonly [string, string])[] = [
      ['Utajärven kunta', 'Utajärvi'],
      ['Utajärvi kunta', 'Utajärvi'],
      ['Iisalmen kaupunki', 'Iisalmi'],
      ['iin  Kunta', 'Ii'],
      ['Uudenkaupungin kaupunki', 'Uusikaupunki'],
      ['Pedersören kunta', 'Pedersöre'],
      ['Pedersöre kommun', 'Pedersören kunta'],
      ['Finströms kommun', 'Finström'],
      ['Esbo stad', 'Espoo'],
      ['Espoon kaupunki', 'Esbo'],
    ];
    for (const [asked, known] of withForm) {
      it(`with what it is after its name: ${asked} where the site says ${known}`, async () => {
        serve(termsOf('Esse', known, 'Rovaniemi', 'Kemi'));
        expect(await shownFor(asked)).to.deep.equal([known]);
      });
    }

    const bilingual: readonly (readonly [string, string])[] = [
      ['Esbo', 'Espoo'],
      ['Espoo', 'Esbo'],
      ['helsingfors', 'Helsinki'],
      ['Åbo', 'Turku'],
      ['Turku', 'Åbo'],
      ['Borgå', 'Porvoo'],
      ['Grankulla', 'Kauniainen'],
      ['Nykarleby', 'Uusikaarlepyy'],
      ['Jakobstad', 'Pietarsaari'],
      ['Vörå', 'Vöyri'],
      ['Vasa', 'Vaasa'],
      ['Kimitoön', 'Kemiönsaari'],
      ['Pargas', 'Parainen'],
      ['Tammerfors', 'Tampere'],
    ];
    for (const [asked, known] of bilingual) {
      it(`in its other language: ${asked} where the site says ${known}`, async () => {
        serve(termsOf('Esse', known, 'Rovaniemi'));
        expect(await shownFor(asked)).to.deep.equal([known]);
      });
    }

    it('together with others', async () => {
      serve(termsOf('Oulu', 'Utajärvi', 'Vaala'));
      expect(await shownFor('Vaala', 'Oulu')).to.deep.equal(['Oulu', 'Vaala']);
    });
  });

  it('is looked for once, whatever kinds are read', async () => {
    serve([koivuranta]);
    const source = openSite();
    const municipalities = ['Koivuranta'];
    await Promise.all([
      readPages(asking('events', { municipalities }), source),
      readPages(asking('premises', { municipalities }), source).catch(() => undefined),
    ]);
    await readPages(asking('events', { municipalities }), source);
    expect(network.asked('tm_municipality')).to.have.length(1);
  });

  it('is looked for anew after the look-up has failed', async () => {
    let isDown = true;
    serve([koivuranta], {
      answer: (_, usual) => (isDown ? new Response(null, { status: 403 }) : usual()),
    });
    const source = openSite();
    const request = asking('events', { municipalities: ['Koivuranta'] });
    expect(await readFailure(request, source)).to.include({ reason: 'status', status: 403 });
    isDown = false;
    expect(titles(await readRecords(request, source))).to.deep.equal(['Koivuranta']);
  });

  it('is looked for by the one who still wants it, when the first who asked has gone', async () => {
    serve([koivuranta]);
    const source = openSite();
    const request = asking('events', { municipalities: ['Koivuranta'] });
    const gone = new AbortController();
    const first = source.read(request, gone.signal).next();
    const failure = first.catch((reason: unknown) => reason);
    gone.abort(new Error('Gone'));
    expect(titles(await readRecords(request, source))).to.deep.equal(['Koivuranta']);
    expect(await failure).to.have.property('message', 'Gone');
  });

  it('is each time the one that is asked for', async () => {
    serve(termsOf('Oulu', 'Vaala'));
    const source = openSite();
    const shown = async (name: string) =>
      titles(await readRecords(asking('events', { municipalities: [name] }), source));
    expect(await shown('Oulu')).to.deep.equal(['Oulu']);
    expect(await shown('Vaala')).to.deep.equal(['Vaala']);
  });

  describe('that nobody knows', () => {
    it('is not the whole country, and nothing is asked of its records', async () => {
      serve(termsOf('Oulu', 'Vaala'));
      const failure = await readFailure(asking('events', { municipalities: ['Atlantis'] }));
      expect(failure).to.be.instanceOf(UnknownMunicipality);
      expect((failure as UnknownMunicipality).names).to.deep.equal(['Atlantis']);
      expect(network.asked('tm_event')).to.deep.equal([]);
    });

    const slips: readonly (readonly [string, string])[] = [
      ['Utajarvi', 'Utajärvi'],
      ['Utajävri', 'Utajärvi'],
      ['Utajärven', 'Utajärvi'],
      ['Vala', 'Vaala'],
      ['Pudasjärv', 'Pudasjärvi'],
    ];
    for (const [asked, meant] of slips) {
      it(`comes with the name that was meant: ${asked} for ${meant}`, async () => {
        serve(termsOf('Helsinki', 'Utajärvi', 'Vaala', 'Pudasjärvi', 'Oulu'));
        const failure = await readFailure(asking('events', { municipalities: [asked] }));
        expect((failure as UnknownMunicipality).nearMatches[0]).to.equal(meant);
      });
    }

    for (const [asked, known] of [
      ['Iisalmen kaupunki', 'Ii'],
      ['Kemijärven kaupunki', 'Kemi'],
      ['Salon seutu', 'Salo'],
      ['Virtain kaupunki', 'Virta'],
    ] as const) {
      it(`is never another one: ${asked} is not ${known}`, async () => {
        serve(termsOf('Helsinki', known));
        const failure = await readFailure(asking('events', { municipalities: [asked] }));
        expect(failure).to.be.instanceOf(UnknownMunicipality);
      });
    }

    it('comes with the name in its other form, not with one that only begins alike', async () => {
      serve(termsOf('Ii', 'Iisalmi', 'Oulu'));
      const failure = await readFailure(asking('events', { municipalities: ['Iisalmen kuntaa'] }));
      expect((failure as UnknownMunicipality).nearMatches).not.to.include('Ii');
      const other = await readFailure(asking('events', { municipalities: ['Iisalmen'] }));
      expect((other as UnknownMunicipality).nearMatches).to.deep.equal(['Iisalmi']);
    });

    it('comes with no name when none is like it', async () => {
      serve(termsOf('Helsinki', 'Oulu'));
      const failure = await readFailure(asking('events', { municipalities: ['Utajärvi'] }));
      expect((failure as UnknownMunicipality).nearMatches).to.deep.equal([]);
    });

    it('is told although the site cannot list its names', async () => {
      serve(termsOf('Oulu'), {
        answer: (url, usual) =>
          url.searchParams.get('search') ? usual() : new Response(null, { status: 403 }),
      });
      const failure = await readFailure(asking('events', { municipalities: ['Ouluu'] }));
      expect(failure).to.be.instanceOf(UnknownMunicipality);
    });

    it('is told while the others are shown', async () => {
      serve(termsOf('Oulu', 'Vaala'));
      const municipalities = ['Oulu', 'Atlantis', 'Lintukoto'];
      const [page] = await readPages(asking('events', { municipalities }));
      expect(titles(page?.records ?? [])).to.deep.equal(['Oulu']);
      expect(page?.unknownNames?.municipalities).to.deep.equal(['Atlantis', 'Lintukoto']);
    });
  });

  describe('sorts the records', () => {
    const municipalities = ['Vaala'];
    const terms = {
      tm_municipality: termsOf('Oulu', 'Vaala'),
      'tm_sote-alue': [
        { id: 22, name: 'Pohjois-Pohjanmaa' },
        { id: 2575, name: 'Valtakunnallinen' },
      ],
    };
    const events = [
      of(1, [2]),
      of(2, [1]),
      of(3, [1, 2]),
      of(4, []),
      of(5, [], [2575]),
      of(6, [], [22]),
      of(7, [1], [2575]),
      of(8, [], [22, 2575]),
    ];

    it('although the site ignores the filter, and counts what is left out', async () => {
      network.serve({ terms, posts: { tm_event: events }, ignoresFilters: true });
      const pages = await readPages(asking('events', { municipalities }));
      expect(leftOut(pages)).to.deep.equal({
        received: 8,
        shown: 2,
        noMunicipality: 4,
        otherMunicipality: 2,
      });
      expect(titles(pages[0]?.records ?? [])).to.deep.equal([
        'Kunnat 2 alueet',
        'Kunnat 1,2 alueet',
      ]);
    });

    for (const ignoresFilters of [false, true]) {
      it(`of a named region too when they name no municipality; filter ${ignoresFilters ? 'ignored' : 'kept'}`, async () => {
        network.serve({ terms, posts: { tm_event: events }, ignoresFilters });
        const regions = ['valtakunnallinen'];
        const pages = await readPages(asking('events', { municipalities, regions }));
        expect(titles(pages.flatMap(({ records }) => records))).to.deep.equal([
          'Kunnat 2 alueet',
          'Kunnat 1,2 alueet',
          'Kunnat alueet 2575',
          'Kunnat alueet 22,2575',
        ]);
      });
    }

    it('of a region by its whole name', async () => {
      const named = [...terms['tm_sote-alue'], { id: 24, name: 'Pohjanmaa' }];
      network.serve({
        terms: { ...terms, 'tm_sote-alue': named },
        posts: { tm_event: events },
        ignoresFilters: true,
      });
      const regions = ['Pohjanmaa'];
      const records = await readRecords(asking('events', { municipalities, regions }));
      expect(titles(records)).to.deep.equal(['Kunnat 2 alueet', 'Kunnat 1,2 alueet']);
    });

    it('of a region whose name is in more than a hundred others', async () => {
      const longer = Array.from({ length: 150 }, (_, at) => ({
        id: 300 + at,
        name: `Valtakunnallinen ${at}`,
      }));
      const regions = [...longer, ...terms['tm_sote-alue']];
      network.serve({ terms: { ...terms, 'tm_sote-alue': regions }, posts: { tm_event: events } });
      const asked = asking('events', { municipalities, regions: ['Valtakunnallinen'] });
      expect(titles(await readRecords(asked))).to.include('Kunnat alueet 2575');
    });

    it('and lets a region that nobody knows show nothing more, and tells of it', async () => {
      network.serve({ terms, posts: { tm_event: events }, ignoresFilters: true });
      const regions = ['Atlantis'];
      const [page] = await readPages(asking('events', { municipalities, regions }));
      expect(page?.records).to.have.length(2);
      expect(page?.unknownNames?.regions).to.deep.equal(['Atlantis']);
    });

    it('not at all when no municipality is asked for', async () => {
      network.serve({ terms, posts: { tm_event: events } });
      const pages = await readPages(asking('events'));
      expect(pages[0]?.records).to.have.length(8);
      expect(network.asked('tm_municipality'), 'look-ups').to.deep.equal([]);
    });

    it('not even by its regions then', async () => {
      network.serve({ terms, posts: { tm_event: events } });
      const pages = await readPages(asking('events', { regions: ['Pohjanmaa'] }));
      expect(pages[0]?.records).to.have.length(8);
    });

    it('when the numbers of municipalities come as text', async () => {
      network.serve({
        terms: { tm_municipality: [{ id: '2', name: 'Vaala' }] },
        posts: { tm_event: [of(1, ['2']), of(2, ['1'])] },
        ignoresFilters: true,
      });
      const pages = await readPages(asking('events', { municipalities }));
      expect(leftOut(pages)).to.include({ shown: 1, otherMunicipality: 1 });
      expect(pages[0]?.records[0]?.municipalities).to.deep.equal(['Vaala']);
    });

    it('when a post has a single municipality in place of a list', async () => {
      network.serve({
        terms,
        posts: { tm_event: [post(1, { tm_municipality: 2 }), post(2, { tm_municipality: null })] },
        ignoresFilters: true,
      });
      const { received, ...rest } = leftOut(await readPages(asking('events', { municipalities })));
      expect(received).to.equal(2);
      expect(rest.shown + rest.noMunicipality).to.equal(2);
    });
  });

  it('stands in its records by name, also where the site embeds no terms', async () => {
    network.serve({
      terms: { tm_municipality: termsOf('Vaala') },
      posts: { tm_event: [post(1, { tm_municipality: [1, 99], _embedded: {} })] },
    });
    const [record] = await readRecords(asking('events', { municipalities: ['Vaala'] }));
    expect(record?.municipalities).to.deep.equal(['Vaala']);
  });

  it('needs no more than one request for each page of its records', async () => {
    network.serve({
      terms: { tm_municipality: [koivuranta] },
      posts: { tm_event: posts(130) },
    });
    await readPages(asking('events', { municipalities: ['Koivuranta'] }));
    expect(network.requests).to.have.length(3);
  });
});
