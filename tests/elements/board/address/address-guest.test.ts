import { expect } from '@open-wc/testing';
import { withKind } from '../../../../src/query/query.js';
import { cleanUp, pause, place } from '../../../support/mount.js';
import { goBack, watchAddress, type PageAddress } from '../../../support/page-address.js';
import { watchTraces } from '../../../support/traces.js';
import { AddressHost, closing, first, free, opening, show, typing } from './address-host.js';

let page: PageAddress;

beforeEach(() => {
  page = watchAddress();
});
afterEach(() => {
  cleanUp();
  page.end();
});

describe("the page's own address and history", () => {
  it('keep their state, parameters and hash', async () => {
    const state = { router: { key: 'x1', index: 3 }, scroll: [0, 12] };
    page.go('/sivu?b=%e4&a=1+2&a#/reitti?tt-q=oma', state);
    const host = await show();
    await host.ask(free);
    expect(location.href).to.equal(
      `${location.origin}/sivu?b=%e4&a=1+2&a&tt-free=yes#/reitti?tt-q=oma`,
    );
    expect(history.state).to.deep.equal(state);
    await host.ask(opening(1));
    expect(history.state).to.deep.equal(state);
    await host.ask(closing);
    expect(history.state).to.deep.equal(state);
    await goBack();
    expect(history.state).to.deep.equal(state);
    expect(host.query).to.deep.equal(free(first));
  });

  it('keep the entries that the page has made meanwhile', async () => {
    const host = await show();
    await host.ask(opening(1));
    await host.ask(closing);
    history.pushState('own', '', location.href);
    await host.ask(opening(2));
    await goBack();
    expect([host.query, history.state]).to.deep.equal([first, 'own']);
    await host.ask(opening(3));
    await goBack();
    expect([host.query, history.state]).to.deep.equal([first, 'own']);
  });

  it('get nothing of words when the page has gone elsewhere', async () => {
    const host = await show();
    await host.ask(typing('kuoro'));
    page.go('/muualla');
    await pause(600);
    expect(location.href).to.equal(`${location.origin}/muualla`);
  });

  it('get nothing of a board that is gone', async () => {
    const traces = watchTraces();
    const host = await show();
    await host.ask(typing('kuoro'));
    expect(traces.listeners()).not.to.deep.equal([]);
    host.remove();
    expect([traces.listeners(), traces.timers()]).to.deep.equal([[], []]);
    traces.end();
    expect(page.calls()).to.equal(0);
  });

  it('are read again when the page comes out of the cache', async () => {
    const host = await show();
    page.arriveBy('tt-free=yes');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(host.query).to.deep.equal(first);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(host.query).to.deep.equal(free(first));
  });
});

describe('a board that is put elsewhere', () => {
  it('keeps its view, with letters just typed', async () => {
    const host = await show();
    await host.ask(free);
    await host.ask(opening(1));
    await host.ask(typing('kuoro'));
    const asked = host.query;
    place(document.createElement('section')).append(host);
    await host.updateComplete;
    expect(host.query).to.equal(asked);
    expect(page.of('tt')).to.equal('tt-q=kuoro&tt-free=yes');
    await host.ask(opening(2));
    await goBack();
    expect(host.query).to.deep.equal(asked);
  });

  it('shows what the address says by then', async () => {
    const host = await show();
    await host.ask(free);
    host.remove();
    page.go('/toinen?tt-kind=events');
    await show('tt', host);
    expect(host.query).to.deep.equal(withKind(first, 'events'));
    host.remove();
    page.go('/kolmas');
    await show('tt', host);
    expect(host.query).to.deep.equal(first);
  });
});

describe('two boards on one page', () => {
  it('do not clash when their prefixes differ', async () => {
    const [one, other] = [await show('a'), await show('a-b')];
    await other.ask(free);
    await one.ask(opening(1));
    await other.ask((query) => withKind(query, 'premises'));
    expect([page.of('a-open'), page.of('a')]).to.deep.equal([
      '',
      'a-open=associations-1&a-b-kind=premises&a-b-free=yes',
    ]);
    await goBack();
    expect(one.query).to.deep.equal(first);
    expect(other.query).to.deep.equal(free(first));
    expect([...one.findings, ...other.findings]).to.deep.equal([]);
  });

  it('of one prefix do not share it: the webmaster is told', async () => {
    const root = place(document.createElement('div')).attachShadow({ mode: 'closed' });
    const one = new AddressHost();
    one.prefix = 'tt';
    root.append(one);
    const other = await show();
    expect(other.findings).to.deep.equal([{ about: 'url-prefix', prefix: 'tt', problem: 'taken' }]);
    expect(one.findings).to.deep.equal([]);
    await other.ask(free);
    expect([page.of('tt'), page.calls()]).to.deep.equal(['', 0]);
    expect(other.address.linkTo(first)).to.equal(null);
    await one.ask(opening(1));
    expect(page.of('tt')).to.equal('tt-open=associations-1');
    await goBack();
    expect(other.query).to.deep.equal(free(first));
    one.remove();
    await other.ask((query) => withKind(query, 'premises'));
    expect(page.of('tt'), 'until it is free').to.equal('tt-kind=premises&tt-free=yes');
  });
});

describe('a prefix', () => {
  for (const prefix of ['a b', 'ä', 'a=b', '#', '?', '<b>', 'x'.repeat(21), 'a_b']) {
    it(`of another form is not used, and the webmaster is told: ${prefix}`, async () => {
      const host = await show(prefix);
      await host.ask(free);
      expect(page.calls()).to.equal(0);
      expect(host.findings[0]).to.deep.equal({ about: 'url-prefix', prefix, problem: 'form' });
    });
  }

  it('has letters, digits and hyphens, at most twenty', async () => {
    const prefix = 'Tapahtumat-2026-1234';
    const host = await show(prefix);
    await host.ask(free);
    expect(page.of(prefix)).to.equal(`${prefix}-free=yes`);
    expect(host.findings).to.deep.equal([]);
  });
});

describe('words in an address (requirement 69)', () => {
  it('are told to nobody: no event and no note has them', async () => {
    const told: string[] = [];
    const dispatch = window.dispatchEvent.bind(window);
    window.dispatchEvent = (event) => {
      told.push(JSON.stringify([event.type, (event as CustomEvent).detail]));
      return dispatch(event);
    };
    page.arriveBy('tt-q=kanarialintu');
    const [one, other] = [await show(), await show()];
    await one.ask(typing('kanarialintunen'));
    await pause(600);
    Reflect.deleteProperty(window, 'dispatchEvent');
    expect(page.of('tt')).to.equal('tt-q=kanarialintunen');
    expect(told.length).to.be.above(0);
    expect(`${told.join()} ${JSON.stringify([one.findings, other.findings])}`).not.to.include(
      'kanaria',
    );
  });
});
