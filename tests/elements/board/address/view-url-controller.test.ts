import { expect } from '@open-wc/testing';
import { withArrangement, withChosen } from '../../../../src/query/facets/choose.js';
import { withKind, withMore, withOpen } from '../../../../src/query/query.js';
import { cleanUp, pause, place, until } from '../../../support/mount.js';
import { listenToNoise } from '../../../support/noise.js';
import {
  goBack,
  goForward,
  watchAddress,
  type PageAddress,
} from '../../../support/page-address.js';
import { watchTraces } from '../../../support/traces.js';
import { closing, first, free, idOf, opening, show, typing } from './address-host.js';

let page: PageAddress;

beforeEach(() => {
  page = watchAddress();
});
afterEach(() => {
  cleanUp();
  page.end();
});

describe('a board without a prefix', () => {
  it('has nothing to do with the address', async () => {
    page.arriveBy('tt-q=kuoro&-q=kuoro');
    const traces = watchTraces();
    const { href } = location;
    const host = await show('');
    await host.ask(typing('jooga'));
    await host.ask(opening(1));
    expect(host.query).to.deep.equal(opening(1)(typing('jooga')(first)));
    expect(traces.listeners()).to.deep.equal([]);
    expect(traces.timers()).to.deep.equal([]);
    traces.end();
    expect([location.href, page.calls()]).to.deep.equal([href, 0]);
    expect(host.address.linkTo(host.query)).to.equal(null);
  });
});

describe('a board with a prefix (requirement 129)', () => {
  it('shows what the address asks for', async () => {
    page.arriveBy('tt-q=kuoro&tt-kind=events&tt-theme=laulu&tt-open=events-5');
    const host = await show();
    const events = withChosen(withKind(typing('kuoro')(first), 'events'), 'theme', ['laulu']);
    expect(host.query).to.deep.equal(withOpen(events, 'ihimiset.example.org:events:5'));
    expect(page.calls(), 'and writes nothing').to.equal(0);
  });

  it('ignores a hostile address, and leaves it alone until something is asked', async () => {
    page.arriveBy('tt-q=%E0%A4%A&tt-when=2026-02-31/&tt-__proto__=x&tt-open=%00');
    const noise = listenToNoise();
    const host = await show();
    expect(host.query).to.deep.equal(first);
    expect(page.calls()).to.equal(0);
    await host.ask(free);
    expect(page.of('tt')).to.equal('tt-__proto__=x&tt-free=yes');
    noise.end();
    expect([...noise.lines, ...noise.errors]).to.deep.equal([]);
  });

  it('writes filters and tabs over the entry on view, and nothing when nothing is asked', async () => {
    const { href } = location;
    const host = await show();
    await host.ask(free);
    expect(page.of('tt')).to.equal('tt-free=yes');
    await host.ask((query) => withKind(query, 'premises'));
    expect(page.of('tt')).to.equal('tt-kind=premises&tt-free=yes');
    await host.ask(withMore);
    await host.ask((query) => withArrangement(query, 'map'));
    await host.ask(() => first);
    expect([location.href, page.pushes()]).to.deep.equal([href, 0]);
  });

  it('opens a record with one entry, which Back closes and Forward opens again', async () => {
    const host = await show();
    const { href } = location;
    await host.ask(free);
    await host.ask(withMore);
    await host.ask(opening(5));
    expect(page.of('tt')).to.equal('tt-free=yes&tt-open=associations-5');
    expect(page.pushes()).to.equal(1);
    await goBack();
    expect(host.query).to.deep.equal(withMore(free(first)));
    expect(page.of('tt')).to.equal('tt-free=yes');
    await goForward();
    expect(host.query).to.deep.equal(opening(5)(withMore(free(first))));
    await goBack();
    await host.ask(() => first);
    expect(location.href).to.equal(href);
  });

  it('tells which record Back has closed, unless focus is elsewhere on the page', async () => {
    const host = await show();
    await host.ask(opening(5));
    await goBack();
    const field = place(document.createElement('input'));
    await host.ask(opening(6));
    field.focus();
    await goBack();
    await goForward();
    expect(host.closed).to.deep.equal([idOf(5), null, null]);
    expect(document.activeElement).to.equal(field);
  });

  it('goes from record to record and back the same way', async () => {
    const host = await show();
    await host.ask(opening(1));
    await host.ask(opening(2));
    await goBack();
    expect(host.query.open).to.equal(idOf(1));
    await goBack();
    expect(host.query.open).to.equal(null);
  });

  it('closes a record without going back, and uses its entry for the next one', async () => {
    const host = await show();
    await host.ask(opening(1));
    await host.ask(closing);
    expect(page.of('tt')).to.equal('');
    for (const number of [2, 3, 4]) {
      await host.ask(opening(number));
      expect(page.of('tt')).to.equal(`tt-open=associations-${number}`);
      await host.ask(closing);
    }
    await host.ask(opening(5));
    expect(page.pushes(), 'of five records one entry is left').to.equal(1);
    await goBack();
    expect(host.query).to.deep.equal(first);
  });

  it('opens a record from another list with an entry of its own, so that Back closes it alone', async () => {
    const host = await show();
    await host.ask(opening(1));
    await host.ask(closing);
    await host.ask(free);
    await host.ask(opening(2));
    await goBack();
    expect(host.query).to.deep.equal(free(first));
  });

  it('writes words once they rest', async () => {
    const host = await show();
    for (const words of ['k', 'ku', 'kuo', 'kuor', 'kuoro']) await host.ask(typing(words));
    expect(page.calls()).to.equal(0);
    await until(() => page.of('tt') === 'tt-q=kuoro', 'the words in the address');
    expect(page.calls()).to.equal(1);
  });

  it('keeps the words on their way when a record is opened and closed', async () => {
    const host = await show();
    await host.ask(typing('kuoro'));
    await host.ask(opening(1));
    expect(page.of('tt')).to.equal('tt-q=kuoro&tt-open=associations-1');
    await goBack();
    expect(page.of('tt')).to.equal('tt-q=kuoro');
    expect(host.query).to.deep.equal(typing('kuoro')(first));
  });

  it('keeps letters just typed when the page goes to one of its anchors', async () => {
    const host = await show();
    await host.ask(typing('kuoro'));
    const hash = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
    location.hash = 'alku';
    await hash;
    expect(host.query.words).to.equal('kuoro');
    await until(() => page.of('tt') === 'tt-q=kuoro', 'the words in the address');
    expect(location.hash).to.equal('#alku');
  });

  it('works the same where the page may not change its address', async () => {
    const noise = listenToNoise();
    page.forbid();
    const host = await show();
    await host.ask(opening(1));
    await host.ask(closing);
    await host.ask(typing('kuoro'));
    await pause(600);
    const hash = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
    location.hash = 'alku';
    await hash;
    noise.end();
    expect(host.query).to.deep.equal(typing('kuoro')(first));
    expect([...noise.lines, ...noise.errors]).to.deep.equal([]);
  });

  it('has a link to any view, which says nothing of the view on the page', async () => {
    const host = await show();
    await host.ask(free);
    const link = new URL(host.address.linkTo(opening(3)(first)) ?? '');
    expect(link.searchParams.get('tt-open')).to.equal('associations-3');
    expect(link.searchParams.has('tt-free')).to.equal(false);
    expect(link.searchParams.has('wtr-session-id'), "the page's own stays").to.equal(true);
    expect(link.pathname).to.equal(location.pathname);
  });
});
