import { expect, waitUntil } from '@open-wc/testing';
import { isUnderWay, readOf } from '../../src/loading/load-state.js';
import { kinds, type Kind } from '../../src/model/kind.js';
import { fakeNetwork, koivuranta, post, posts, routeOf, type Wire } from '../sources/fake-site.js';
import { openSite } from '../sources/read-source.js';
import { LoaderHost, planOf } from './loader-host.js';

const network = fakeNetwork();
const routes: Readonly<Record<Kind, string>> = {
  associations: 'tm_organization',
  activities: 'tm_activity',
  events: 'tm_event',
  'volunteer-tasks': 'tm_volunteer',
  premises: 'tm_premise',
};
const site = {
  terms: { tm_municipality: [koivuranta] },
  posts: Object.fromEntries(Object.values(routes).map((route) => [route, posts(130)])),
};

describe('reading a site', () => {
  const random = Math.random;
  beforeEach(() => {
    Math.random = () => 0;
  });
  afterEach(() => {
    Math.random = random;
    for (const host of document.querySelectorAll('loader-host')) host.remove();
  });

  function mount(onView: readonly Kind[]): LoaderHost {
    const host = new LoaderHost();
    host.plan = planOf([openSite()], kinds, { municipalities: ['Koivuranta'] });
    host.loader.follow(host.plan);
    host.loader.readAll(onView);
    document.body.append(host);
    return host;
  }
  const untilSettled = (host: LoaderHost) =>
    waitUntil(() => host.loader.loads.every(({ state }) => !isUnderWay(state)), 'it settles', {
      timeout: 5000,
    });

  it('asks for one page of each kind and the rest of the one on view', async () => {
    network.serve(site);
    const host = mount(['associations']);
    await untilSettled(host);
    const counts = kinds.map((kind) => host.ids(kind).length);
    expect(counts).to.deep.equal([130, 100, 100, 100, 100]);
    expect(network.requests).to.have.length(1 + 5 + 1);
    expect(readOf(host.state('premises'))).to.include({ total: 130, rest: 'more' });
  });

  for (const broken of kinds) {
    it(`shows the four other kinds when ${broken} fail (requirement 107)`, async () => {
      network.serve({
        ...site,
        answer: (url, usual) =>
          routeOf(url) === routes[broken] ? new Response('Rikki', { status: 500 }) : usual(),
      });
      const host = mount(['associations']);
      await untilSettled(host);
      for (const kind of kinds) {
        expect(host.state(kind).status, kind).to.equal(kind === broken ? 'failed' : 'ready');
      }
    });
  }

  it('anew, while the municipality is still looked for, tells of no failure', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    network.serve({ ...site, answer: async (_, usual) => gate.then(usual) });
    const host = mount(['associations']);
    await waitUntil(() => network.asked('tm_municipality').length > 0);
    host.loader.reload();
    host.loader.readAll(['associations']);
    release();
    await untilSettled(host);
    expect(host.loader.loads.map(({ state }) => state.status)).to.deep.equal(
      kinds.map(() => 'ready'),
    );
  });

  const changes: readonly (readonly [string, (events: Wire[]) => void])[] = [
    ['added', (events) => events.unshift(post(999))],
    ['removed', (events) => events.shift()],
  ];
  for (const [what, change] of changes) {
    it(`with a record ${what} between two pages shows each once and all there are`, async () => {
      const events: Wire[] = [...posts(230)];
      let isChanged = false;
      network.serve({
        ...site,
        posts: { ...site.posts, tm_event: events },
        answer: (url, usual) => {
          const answer = usual();
          if (routeOf(url) === 'tm_event' && !isChanged) {
            isChanged = true;
            change(events);
          }
          return answer;
        },
      });
      const host = mount(['events']);
      await untilSettled(host);
      const found = host.ids('events').map((id) => id.split(':').at(-1) ?? '');
      expect(found.toSorted()).to.deep.equal(events.map(({ id }) => String(id)).toSorted());
      expect(readOf(host.state('events'))?.tally).to.include({ duplicates: 0 });
      expect(readOf(host.state('events'))?.rest).to.equal('none');
    });
  }
});
