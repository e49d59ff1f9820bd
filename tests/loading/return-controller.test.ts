import { expect } from '@open-wc/testing';
import { ReturnController } from '../../src/loading/return-controller.js';
import { installFakeClock, type FakeClock } from '../base/fake-clock.js';
import { watchTraces } from '../support/traces.js';
import { LoaderHost, planOf } from './loader-host.js';
import { page, script, type Script } from './scripted-source.js';

const minute = 60_000;
let clock: FakeClock;
let wire: Script;
let host: LoaderHost;

beforeEach(async () => {
  clock = installFakeClock(Date.parse('2026-12-05T10:00:00Z'));
  wire = script();
  host = new LoaderHost();
  host.addController(new ReturnController(host, host.loader));
  host.plan = planOf([wire.source('a.example.org')], ['events']);
  document.body.append(host);
  await clock.advance(1000);
  wire.last('events').answer(page(['1']));
  await clock.advance(0);
});

afterEach(() => {
  host.remove();
  clock.uninstall();
});

const comeBack = async (by: 'page' | 'tab'): Promise<void> => {
  if (by === 'page') window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  else document.dispatchEvent(new Event('visibilitychange'));
  await clock.advance(1000);
};

describe('coming back to the page', () => {
  for (const by of ['page', 'tab'] as const) {
    it(`reads anew what is old, which stays until then, by the ${by}`, async () => {
      await clock.advance(15 * minute);
      const before = host.ids('events');
      await comeBack(by);
      expect(wire.asked.length).to.equal(2);
      expect(host.ids('events')).to.deep.equal(before);
      wire.last('events').answer(page(['2']));
      await clock.advance(0);
      expect(host.ids('events')).not.to.deep.equal(before);
    });
  }

  it('reads nothing that is new, or on its way', async () => {
    await clock.advance(10 * minute);
    await comeBack('page');
    expect(wire.asked.length).to.equal(1);
    await clock.advance(10 * minute);
    await comeBack('page');
    await comeBack('tab');
    expect(wire.asked.length).to.equal(2);
  });

  it('is no reason to read while the page is out of sight', async () => {
    await clock.advance(20 * minute);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    await comeBack('tab');
    Reflect.deleteProperty(document, 'visibilityState');
    expect(wire.asked.length).to.equal(1);
  });

  it('leaves no listener behind', () => {
    host.remove();
    const traces = watchTraces();
    document.body.append(host);
    expect(traces.listeners()).to.include.members(['pageshow', 'visibilitychange']);
    host.remove();
    expect(traces.listeners()).to.deep.equal([]);
    traces.end();
  });
});
