import { expect, waitUntil } from '@open-wc/testing';
import { FetchFailure } from '../../../src/base/network/fetch-failure.js';
import type { SourcePage, SourceRequest } from '../../../src/sources/source.js';
import { fakeNetwork, origin, posts, wordPressError, type FakeSite } from '../fake-site.js';
import { asking, openSite, readFailure, readPages } from '../read-source.js';

const network = fakeNetwork();

const ids = (pages: readonly SourcePage[]): readonly string[] =>
  pages.flatMap(({ records }) => records.map(({ id }) => id.split(':').at(-1) ?? ''));
const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1));

/** The answer with a notice before it; one that PHP prints at once costs it its headers and status. */
async function noticed(answer: Response, hasHeaders: boolean): Promise<Response> {
  const text = `<br />\n<b>Notice</b>: Undefined variable $x<br />\n${await answer.text()}`;
  return new Response(text, hasHeaders ? answer : undefined);
}

/** Reads until it fails; what came before. */
async function readAsFarAsPossible(request: SourceRequest, source = openSite()) {
  const pages: SourcePage[] = [];
  try {
    for await (const page of source.read(request, new AbortController().signal)) pages.push(page);
  } catch (failure) {
    return { pages, failure };
  }
  throw new Error('Nothing failed.');
}

const pageOf = (url: URL): number => Number(url.searchParams.get('page') ?? 1);

describe('the pages of a collection (requirement 112)', () => {
  const random = Math.random;
  const askedPages = () => network.asked('tm_event').map(pageOf);

  // Retries wait for a random while; none of these tests is about how long.
  beforeEach(() => {
    Math.random = () => 0;
  });
  afterEach(async () => {
    Math.random = random;
    // What a test called off may still be on its way to the mocks, in order before this.
    await fetch(`${origin}/wp-json/`).catch(() => undefined);
  });

  const ways: readonly (readonly [string, FakeSite])[] = [
    ['totals in the headers', { paging: 'totals' }],
    ['a link to the next page only', { paging: 'link' }],
    ['no headers, until the error beyond the last page', { paging: 'none', beyond: 'error' }],
    ['no headers, until an empty page', { paging: 'none', beyond: 'empty' }],
  ];
  for (const [name, site] of ways) {
    describe(`told by ${name}`, () => {
      for (const count of [0, 1, 99, 100, 101, 230, 300]) {
        it(`bring each of ${count} records once and in order`, async () => {
          network.serve({ ...site, posts: { tm_event: posts(count) } });
          const pages = await readPages(asking('events'));
          expect(ids(pages)).to.deep.equal(numbers(count));
          expect(pages.at(-1)?.rest).to.equal('none');
        });
      }

      it('go on after a page that is short', async () => {
        const isHidden = (row: unknown) => [3, 100, 150].includes((row as { id: number }).id);
        network.serve({ ...site, isHidden, posts: { tm_event: posts(230) } });
        const expected = numbers(230).filter((id) => !['3', '100', '150'].includes(id));
        expect(ids(await readPages(asking('events')))).to.deep.equal(expected);
      });
    });
  }

  for (const paging of ['totals', 'link'] as const) {
    it(`go on after a page without a single record, when told by ${paging}`, async () => {
      const isHidden = (row: unknown) => (row as { id: number }).id <= 100;
      network.serve({ paging, isHidden, posts: { tm_event: posts(130) } });
      expect(ids(await readPages(asking('events')))).to.deep.equal(numbers(130).slice(100));
    });
  }

  it('say how many there are, where the site tells', async () => {
    network.serve({ posts: { tm_event: posts(130) } });
    expect((await readPages(asking('events'))).map(({ total }) => total)).to.deep.equal([130, 130]);
    network.serve({ paging: 'link', posts: { tm_event: posts(130) } });
    expect((await readPages(asking('events'))).map(({ total }) => total)).to.deep.equal([
      null,
      null,
    ]);
  });

  it('end with the last page that is left when the collection shrinks meanwhile', async () => {
    network.serve({
      posts: { tm_event: posts(201) },
      answer: (url, usual) =>
        pageOf(url) === 3 ? wordPressError(400, 'rest_post_invalid_page_number') : usual(),
    });
    const pages = await readPages(asking('events'));
    expect(ids(pages)).to.deep.equal(numbers(200));
    expect(pages.at(-1)?.rest).to.equal('none');
  });

  it('keep the first page when the second cannot be read, and say so', async () => {
    network.serve({
      posts: { tm_event: posts(130) },
      answer: (url, usual) => (pageOf(url) === 2 ? wordPressError(500, 'oops') : usual()),
    });
    const reading = openSite().read(asking('events'), new AbortController().signal);
    const first = await reading.next();
    expect(first.value?.records).to.have.length(100);
    expect(first.value?.rest).to.equal('more');
    const failure: unknown = await reading.next().catch((reason: unknown) => reason);
    expect(failure).to.be.instanceOf(FetchFailure);
    expect(failure).to.include({ reason: 'status', status: 500 });
  });

  it('fail when the first page is beyond the last one', async () => {
    network.serve({
      posts: { tm_event: posts(1) },
      answer: () => wordPressError(400, 'rest_post_invalid_page_number'),
    });
    expect(await readFailure(asking('events'))).to.include({ reason: 'status', status: 400 });
  });

  for (const paging of ['totals', 'link', 'none'] as const) {
    it(`are not asked for beyond the first until somebody wants more (${paging})`, async () => {
      network.serve({ paging, posts: { tm_event: posts(230) } });
      const reading = openSite().read(asking('events'), new AbortController().signal);
      await reading.next();
      // Another collection's answer proves that a request for a second page would have arrived.
      await readPages(asking('premises')).catch(() => undefined);
      expect(askedPages()).to.deep.equal([1]);
      await reading.next();
      expect(askedPages()).to.include(2);
    });

    it(`are read up to the limit and no further (${paging})`, async () => {
      network.serve({ paging, posts: { tm_event: posts(330) } });
      const pages = await readPages(asking('events', { limit: 200 }));
      expect(ids(pages)).to.deep.equal(numbers(200));
      expect(pages.map(({ rest }) => rest)).to.deep.equal(['more', 'capped']);
      expect(askedPages()).to.deep.equal([1, 2]);
    });
  }

  it('are not said to be cut when they just fill the limit', async () => {
    network.serve({ posts: { tm_event: posts(200) } });
    const pages = await readPages(asking('events', { limit: 200 }));
    expect(pages.map(({ rest }) => rest)).to.deep.equal(['more', 'none']);
  });

  it('are asked for at most four at a time, over all kinds of one site', async () => {
    let atOnce = 0;
    let most = 0;
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    network.serve({
      posts: { tm_event: posts(900), tm_activity: posts(900) },
      answer: async (url, usual) => {
        if (pageOf(url) === 1) return usual();
        atOnce += 1;
        most = Math.max(most, atOnce);
        await gate;
        atOnce -= 1;
        return usual();
      },
    });
    const source = openSite();
    const both = [asking('events'), asking('activities')].map((one) => readPages(one, source));
    await waitUntil(() => atOnce === 4);
    // Time for a fifth, if there were one.
    await new Promise((resolve) => setTimeout(resolve, 100));
    release();
    const read = await Promise.all(both);
    expect(most).to.equal(4);
    expect(read.map((pages) => ids(pages).length)).to.deep.equal([900, 900]);
  });

  it('are asked for in a hundred at a time, by simple requests that no cache is kept from answering', async () => {
    network.serve({ posts: { tm_event: posts(230) } });
    await readPages(asking('events'));
    await readPages(asking('events'));
    const own = new Set(network.requests.flatMap(({ headers }) => [...headers.keys()]));
    const byBrowser = /^(accept(-.*)?|user-agent|referer|sec-.*|dnt|priority)$/;
    expect([...own].filter((header) => !byBrowser.test(header))).to.deep.equal([]);
    expect(new Set(network.requests.map(({ method }) => method))).to.deep.equal(new Set(['GET']));
    const urls = network.asked().map(({ href }) => href);
    expect(urls.slice(3), 'the same addresses the second time').to.have.members(urls.slice(0, 3));
    for (const url of network.asked()) expect(url.searchParams.get('per_page')).to.equal('100');
  });

  it('stop at once when the reading is called off', async () => {
    const calledOff = new AbortController();
    network.serve({
      posts: { tm_event: posts(230) },
      answer: (url, usual) => (pageOf(url) === 1 ? usual() : new Promise(() => undefined)),
    });
    const reading = openSite().read(asking('events'), calledOff.signal);
    await reading.next();
    const second = reading.next().catch((reason: unknown) => reason);
    await waitUntil(() => askedPages().includes(2));
    calledOff.abort(new Error('Enough'));
    expect(await second).to.have.property('message', 'Enough');
  });

  it('keep those that answered after one that did not, and end with its failure', async () => {
    network.serve({
      posts: { tm_event: posts(630) },
      answer: (url, usual) => (pageOf(url) === 2 ? wordPressError(503, 'oops') : usual()),
    });
    const { pages, failure } = await readAsFarAsPossible(asking('events'));
    expect(pages.map(({ number }) => number)).to.deep.equal([1, 3, 4, 5, 6, 7]);
    expect(failure).to.include({ reason: 'status', status: 503 });
    expect(
      askedPages().filter((number) => number === 2),
      'once with all, then thrice',
    ).to.have.length(4);
    expect(askedPages().filter((number) => number !== 2)).to.deep.equal([1, 3, 4, 5, 6, 7]);
  });

  it('are not all asked for thrice at a site that is down', async () => {
    network.serve({
      posts: { tm_event: posts(2000) },
      answer: (url, usual) => (pageOf(url) > 1 ? wordPressError(503, 'oops') : usual()),
    });
    const { pages } = await readAsFarAsPossible(asking('events'));
    expect(pages).to.have.length(1);
    expect(network.requests.length).to.be.at.most(24);
    await readPages(asking('premises')).catch(() => undefined);
    expect(network.asked('tm_event').length, 'nothing more after the failure').to.be.at.most(24);
  });

  for (const paging of ['totals', 'link', 'none'] as const) {
    it(`that are here already are not asked for again (${paging})`, async () => {
      network.serve({
        paging,
        posts: { tm_event: posts(430) },
        answer: (url, usual) => (pageOf(url) === 3 ? wordPressError(404, 'oops') : usual()),
      });
      const source = openSite();
      const { pages } = await readAsFarAsPossible(asking('events'), source);
      network.serve({ paging, posts: { tm_event: posts(430) } });
      const missing = await readPages(asking('events', { have: pages }), source);
      const had = pages.map(({ number }) => number);
      expect(askedPages().filter((number) => had.includes(number))).to.deep.equal([]);
      const all = [...pages, ...missing].toSorted((one, other) => one.number - other.number);
      expect(ids(all)).to.deep.equal(numbers(430));
      expect(all.at(-1)?.rest).to.equal('none');
    });
  }

  describe('told by numbers that cannot be true', () => {
    const lies: readonly (readonly [
      string,
      FakeSite['paging'],
      Readonly<Record<string, string>>,
    ])[] = [
      ['one page, with a link to the next', 'totals', { 'X-WP-TotalPages': '1' }],
      ['no page, with a link to the next', 'totals', { 'X-WP-TotalPages': '0' }],
      [
        'one page, although all in all are more',
        'none',
        { 'X-WP-TotalPages': '1', 'X-WP-Total': '230' },
      ],
      ['one page, and nothing else', 'none', { 'X-WP-TotalPages': '1' }],
      ['no page, and nothing else', 'none', { 'X-WP-TotalPages': '0' }],
      ['one page of five', 'none', { 'X-WP-TotalPages': '1', 'X-WP-Total': '5' }],
      ['a thousand pages', 'none', { 'X-WP-TotalPages': '1000', 'X-WP-Total': '100000' }],
    ];
    for (const [name, paging, headers] of lies) {
      it(`are read to the end all the same: ${name}`, async () => {
        network.serve({
          paging: paging ?? 'totals',
          posts: { tm_event: posts(230) },
          answer: (_, usual) => {
            const answer = usual();
            for (const [header, value] of Object.entries(headers))
              answer.headers.set(header, value);
            return answer;
          },
        });
        const pages = await readPages(asking('events'));
        expect(ids(pages)).to.deep.equal(numbers(230));
        expect(pages.at(-1)?.rest).to.equal('none');
        expect(askedPages().length).to.be.at.most(8);
      });
    }

    it('are not looked for beyond a full page that the numbers say is the last', async () => {
      network.serve({ posts: { tm_event: posts(100) } });
      await readPages(asking('events'));
      expect(askedPages()).to.deep.equal([1]);
    });
  });

  describe('of a site whose cache sends the first for all', () => {
    for (const [count, paging, rest] of [
      [5, 'none', 'none'],
      [100, 'none', 'repeated'],
      [230, 'none', 'repeated'],
      [230, 'totals', 'repeated'],
      [1900, 'totals', 'repeated'],
    ] as const) {
      it(`end with the second, honestly: ${count} records, ${paging}`, async () => {
        network.serve({
          paging,
          posts: { tm_event: posts(count) },
          answer: (url, usual) => {
            url.searchParams.set('page', '1');
            return usual();
          },
        });
        const pages = await readPages(asking('events'));
        expect(new Set(ids(pages)).size).to.equal(Math.min(count, 100));
        expect(pages).to.have.length(2);
        expect(pages.at(-1)?.rest).to.equal(rest);
        expect(askedPages().length).to.be.at.most(3);
      });
    }
  });

  describe('that are too large', () => {
    const large = () => new Response('[', { headers: { 'Content-Length': '10000001' } });
    const tooLarge = (answer: (url: URL) => boolean, usual: () => Response, url: URL) =>
      answer(url) ? large() : usual();
    const sizeOf = (url: URL) => Number(url.searchParams.get('per_page'));
    const isIn = (url: URL, ...positions: readonly number[]) =>
      positions.some((at) => Math.ceil(at / sizeOf(url)) === pageOf(url));

    it('are read in smaller ones, and nothing is lost', async () => {
      network.serve({
        posts: { tm_event: posts(230) },
        answer: (url, usual) => tooLarge(() => sizeOf(url) === 100, usual, url),
      });
      const pages = await readPages(asking('events'));
      expect(ids(pages)).to.deep.equal(numbers(230));
      expect(pages.map(({ number }) => number)).to.deep.equal([1, 2, 3]);
    });

    for (const paging of ['totals', 'link', 'none'] as const) {
      it(`lose only the record that is too large, and count it with the reason (${paging})`, async () => {
        network.serve({
          paging,
          posts: { tm_event: posts(230) },
          answer: (url, usual) => tooLarge((one) => isIn(one, 7, 230), usual, url),
        });
        const pages = await readPages(asking('events'));
        expect(ids(pages)).to.deep.equal(numbers(230).filter((id) => id !== '7' && id !== '230'));
        expect(pages.flatMap(({ skipped }) => skipped)).to.deep.equal([
          { kind: 'events', id: null, reason: 'too-large', path: null },
          { kind: 'events', id: null, reason: 'too-large', path: null },
        ]);
      });
    }

    it('are given up when nearly all records are too large: nobody waits for a gigabyte', async () => {
      network.serve({ posts: { tm_event: posts(100) }, answer: () => large() });
      expect(await readFailure(asking('events'))).to.have.property('reason', 'too-large');
      expect(network.requests.length).to.be.at.most(12);
    });
  });

  it('may each have a notice of PHP before them, which is told', async () => {
    network.serve({
      posts: { tm_event: posts(130) },
      answer: (_, usual) => noticed(usual(), true),
    });
    const pages = await readPages(asking('events'));
    expect(ids(pages)).to.deep.equal(numbers(130));
    expect(pages.map(({ hasNoise }) => hasNoise)).to.deep.equal([true, true]);
  });

  it('end well when a notice of PHP has taken headers and status from the error beyond the last', async () => {
    network.serve({
      posts: { tm_event: posts(130) },
      answer: (_, usual) => noticed(usual(), false),
    });
    const pages = await readPages(asking('events'));
    expect(ids(pages)).to.deep.equal(numbers(130));
    expect(pages.at(-1)?.rest).to.equal('none');
  });

  for (const [name, body] of [
    ['an object', '{"a":1}'],
    ['null', 'null'],
    ['a text', '"[]"'],
    ['a page of HTML', '<!doctype html><title>Huolto</title>'],
    ['half of a list', '[{"id":1},'],
    ['nothing', ''],
  ] as const) {
    it(`fail when the site sends ${name} for a list`, async () => {
      network.serve({ answer: () => new Response(body) });
      expect(await readFailure(asking('events'))).to.have.property('reason', 'not-json');
    });
  }
});
