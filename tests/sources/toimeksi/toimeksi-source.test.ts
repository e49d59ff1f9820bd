import { expect, waitUntil } from '@open-wc/testing';
import {
  fakeNetwork,
  koivuranta,
  origin,
  post,
  posts,
  routeOf,
  wordPressError,
} from '../fake-site.js';
import { asking, openSite, readFailure, readPages, readRecords, titles } from '../read-source.js';

const network = fakeNetwork();
const page = (text: string) => `<!doctype html><html lang="fi"><title>${text}</title></html>`;
const isPlain = (url: URL) => url.searchParams.has('rest_route');
const html = (text: string, status = 200) =>
  new Response(page(text), { status, headers: { 'Content-Type': 'text/html' } });

const site = {
  terms: { tm_municipality: [koivuranta] },
  posts: { tm_event: [post(1)], tm_activity: [post(2)] },
};
const inKoivuranta = { municipalities: ['Koivuranta'] };

describe('a site with plain permalinks', () => {
  for (const [name, answer] of [
    ['not found', () => html('Sivua ei löydy', 404)],
    ['its front page', () => html('Tervetuloa')],
  ] as const) {
    it(`is read by ?rest_route= after wp-json was answered by ${name}`, async () => {
      network.serve({ ...site, answer: (url, usual) => (isPlain(url) ? usual() : answer()) });
      const source = openSite();
      expect(titles(await readRecords(asking('events', inKoivuranta), source))).to.deep.equal([
        'Ilmoitus 1',
      ]);
      expect(network.requests.filter(({ url }) => !isPlain(new URL(url)))).to.have.length(1);
      await readRecords(asking('activities', inKoivuranta), source);
      expect(network.requests.filter(({ url }) => !isPlain(new URL(url)))).to.have.length(1);
    });
  }

  it('is paged as any other', async () => {
    network.serve({
      posts: { tm_event: posts(230) },
      answer: (url, usual) => (isPlain(url) ? usual() : html('Tervetuloa')),
    });
    expect(await readRecords(asking('events'))).to.have.length(230);
    for (const url of network.asked().filter(isPlain)) expect(url.pathname).to.equal('/');
  });

  it('is found by all kinds although they ask at the same time', async () => {
    network.serve({ ...site, answer: (url, usual) => (isPlain(url) ? usual() : html('Hei', 404)) });
    const source = openSite();
    const read = await Promise.all(
      (['events', 'activities'] as const).map((kind) => readRecords(asking(kind), source)),
    );
    expect(read.map(titles)).to.deep.equal([['Ilmoitus 1'], ['Ilmoitus 2']]);
  });

  it('is not looked for when WordPress itself says no', async () => {
    network.serve({ posts: {} });
    expect(await readFailure(asking('events'))).to.include({ status: 404, code: 'rest_no_route' });
    expect(network.asked().filter(isPlain)).to.deep.equal([]);
  });

  for (const status of [401, 403, 410]) {
    it(`is not looked for when the answer is ${status}`, async () => {
      network.serve({ answer: () => html('Ei', status) });
      expect(await readFailure(asking('events'))).to.include({ status });
      expect(network.requests).to.have.length(1);
    });
  }

  it('is not believed in when that way leads nowhere: the first failure is told', async () => {
    network.serve({
      answer: (url) => (isPlain(url) ? wordPressError(403, 'rest_forbidden') : html('Hei', 404)),
    });
    expect(await readFailure(asking('events'))).to.include({ status: 404, code: null });
  });

  it('is not believed in for other kinds, when only one type is missing at the usual place', async () => {
    network.serve({
      ...site,
      answer: (url, usual) => (routeOf(url) === 'tm_event' ? html('Hei', 404) : usual()),
    });
    const source = openSite();
    await readFailure(asking('events'), source);
    expect(titles(await readRecords(asking('activities'), source))).to.deep.equal(['Ilmoitus 2']);
    expect(network.asked('tm_activity').filter(isPlain)).to.deep.equal([]);
  });

  for (const hasPlain of [true, false]) {
    const form = hasPlain ? '?rest_route=' : 'wp-json';
    it(`is read by ${form} to its last page while a missing type is looked for by the other form`, async () => {
      let sayNo: () => void = () => undefined;
      const refused = new Promise<void>((resolve) => (sayNo = resolve));
      network.serve({
        posts: { tm_activity: posts(230) },
        answer: async (url, usual) => {
          const isEvent = routeOf(url) === 'tm_event';
          if (isEvent && isPlain(url)) await refused;
          return isEvent || isPlain(url) !== hasPlain ? html('Hei', 404) : usual();
        },
      });
      const source = openSite();
      const { signal } = new AbortController();
      const pages = source.read(asking('activities'), signal);
      const missing = readFailure(asking('events'), source);
      expect((await pages.next()).value?.received).to.equal(100);
      await waitUntil(() => network.asked('tm_event').some(isPlain), 'the other form');
      if (hasPlain) {
        sayNo();
        await missing;
      }
      expect((await pages.next()).value?.received).to.equal(100);
      expect((await pages.next()).value?.received).to.equal(30);
      sayNo();
      expect(await missing).to.include({ status: 404, code: null });
    });
  }
});

describe('a site', () => {
  it('is asked for nothing until it is read', () => {
    network.serve(site);
    openSite();
    expect(network.requests).to.deep.equal([]);
  });

  it('is asked for the municipality before its records, not for the whole country', async () => {
    network.serve(site);
    await readPages(asking('events', inKoivuranta));
    expect(network.asked().map((url) => routeOf(url))).to.deep.equal([
      'tm_municipality',
      'tm_event',
    ]);
    const [events] = network.asked('tm_event');
    expect(events?.searchParams.get('tm_municipality')).to.equal('101');
  });

  for (const [kind, route] of [
    ['associations', 'tm_organization'],
    ['activities', 'tm_activity'],
    ['events', 'tm_event'],
    ['volunteer-tasks', 'tm_volunteer'],
    ['premises', 'tm_premise'],
  ] as const) {
    it(`has its ${kind} at ${route}`, async () => {
      network.serve({ posts: { [route]: [post(1)] } });
      const records = await readRecords(asking(kind));
      expect(records.map((record) => record.kind)).to.deep.equal([kind]);
      expect(network.asked().map(({ pathname }) => pathname)).to.deep.equal([
        `/wp-json/wp/v2/${route}`,
      ]);
    });
  }

  it('that lacks one type fails for that type alone', async () => {
    network.serve(site);
    const source = openSite();
    expect(await readFailure(asking('premises'), source)).to.include({ status: 404 });
    expect(await readRecords(asking('events'), source)).to.have.length(1);
  });

  it('is read again from the beginning each time', async () => {
    network.serve(site);
    const source = openSite();
    await readRecords(asking('events'), source);
    network.serve({ ...site, posts: { tm_event: [post(1), post(3)] } });
    expect(await readRecords(asking('events'), source)).to.have.length(2);
  });

  it('is named and linked by its host', () => {
    const { name, homepage } = openSite();
    expect({ name, homepage }).to.deep.equal({
      name: 'yhdistykset.example.org',
      homepage: `${origin}/`,
    });
  });
});
