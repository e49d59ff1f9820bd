import { expect } from '@open-wc/testing';
import { FetchFailure } from '../../src/base/network/fetch-failure.js';
import { readOf } from '../../src/loading/load-state.js';
import type { LoadPlan } from '../../src/loading/record-loader.js';
import type { Kind } from '../../src/model/kind.js';
import type { SourceRequest } from '../../src/sources/source.js';
import { installFakeClock, type FakeClock } from '../base/fake-clock.js';
import { LoaderHost, planOf } from './loader-host.js';
import { page, record, script, type Script } from './scripted-source.js';

const down = () => new FetchFailure('unreachable', { url: 'https://a.example.org/x' });

let clock: FakeClock;
let wire: Script;

// What is loaded on use comes over the network: real time must not pass on the fake clock.
before(() => import('../../src/loading/add-page.js'));

beforeEach(() => {
  // A minute before midnight in Finland.
  clock = installFakeClock(Date.parse('2026-12-05T21:59:00Z'));
  wire = script();
});

afterEach(() => {
  for (const host of document.querySelectorAll('loader-host')) host.remove();
  clock.uninstall();
});

const settle = () => clock.advance(0);
const plan = (kinds: readonly Kind[], more: Partial<LoadPlan> = {}): LoadPlan =>
  planOf([wire.source('a.example.org')], kinds, more);
const askedKinds = () => wire.asked.map(({ kind, page: number }) => `${kind} ${number}`);

/** Puts a host into the page that reads by a plan, with these kinds on view. */
async function mountWith(followed: LoadPlan | null, ...onView: Kind[]): Promise<LoaderHost> {
  const host = new LoaderHost();
  host.plan = followed;
  document.body.append(host);
  await settle();
  if (onView.length > 0) host.loader.readAll(onView);
  await settle();
  return host;
}

/** As `mountWith`, after the time that other kinds wait for the one on view. */
async function mount(followed: LoadPlan | null, ...onView: Kind[]): Promise<LoaderHost> {
  const host = await mountWith(followed, ...onView);
  await clock.advance(1000);
  return host;
}

/** Reads anew, until every kind has been asked for. */
async function reload(host: LoaderHost): Promise<void> {
  host.loader.reload();
  await clock.advance(1000);
}

/** Answers whichever of two pages is asked for, until both are here. */
async function answerTwoPages(host: LoaderHost): Promise<void> {
  for (let turn = 0; turn < 2 && host.state('events').status !== 'ready'; turn += 1) {
    const { page: number, answer } = wire.last('events');
    answer(number === 1 ? page(['1'], { rest: 'more' }) : page(['2']));
    await settle();
  }
}

describe('reading records', () => {
  describe('at first', () => {
    it('asks nothing without a plan', async () => {
      const host = await mount(null);
      expect(wire.asked).to.deep.equal([]);
      expect(host.loader.loads).to.deep.equal([]);
      expect(host.settled).to.equal(0);
    });

    it('asks for the first page of every kind, as the plan says', async () => {
      const more = { municipalities: ['Utajärvi'], regions: ['Valtakunnallinen'], limit: 300 };
      await mount(plan(['events', 'premises'], more));
      expect(wire.asked.map(({ request }) => request)).to.deep.equal([
        { kind: 'events', ...more, asksAnew: false },
        { kind: 'premises', ...more, asksAnew: false },
      ]);
    });

    it('keeps the order of kinds and then of sources, and asks none for what it has not', async () => {
      const sources = [
        wire.source('a.example.org', ['events']),
        wire.source('b.example.org', ['premises', 'events']),
      ];
      const host = await mount(planOf(sources, ['premises', 'events', 'activities']));
      const parts = host.loader.loads.map(({ source, kind }) => `${kind} ${source.name}`);
      expect(parts).to.deep.equal([
        'premises b.example.org',
        'events a.example.org',
        'events b.example.org',
      ]);
    });

    it('shows each kind as it comes, and tells once when all are here', async () => {
      const host = await mount(plan(['events', 'premises']));
      expect(host.state('events')).to.deep.equal({ status: 'loading', isSlow: false });
      wire.last('premises').answer(page(['p1']));
      await settle();
      expect(host.state('premises').status).to.equal('ready');
      expect(host.state('events').status).to.equal('loading');
      expect(host.settled).to.equal(0);
      wire.last('events').answer(page(['e1', 'e2']));
      await settle();
      expect(host.ids('events')).to.deep.equal(['e1', 'e2']);
      expect(host.settled).to.equal(1);
    });

    describe('asks for the kind on view first, and for the others', () => {
      it('when it has come', async () => {
        await mountWith(plan(['events', 'premises']), 'premises');
        expect(askedKinds()).to.deep.equal(['premises 1']);
        wire.last('premises').answer(page(['p'], { rest: 'more', total: 2 }));
        await settle();
        expect(askedKinds()).to.deep.equal(['premises 1', 'premises 2']);
        wire.last('premises').answer(page(['q']));
        await settle();
        expect(askedKinds()).to.deep.equal(['premises 1', 'premises 2', 'events 1']);
      });

      it('when it has failed', async () => {
        await mountWith(plan(['events', 'premises']), 'premises');
        wire.last('premises').fail(down());
        await settle();
        expect(askedKinds()).to.deep.equal(['premises 1', 'events 1']);
      });

      it('after a second at the latest', async () => {
        await mountWith(plan(['events', 'premises']), 'premises');
        await clock.advance(999);
        expect(askedKinds()).to.deep.equal(['premises 1']);
        await clock.advance(1);
        expect(askedKinds()).to.deep.equal(['premises 1', 'events 1']);
      });
    });
  });

  describe('further', () => {
    const first = () => page(['1', '2'], { rest: 'more', total: 4 });

    it('waits after the first page until somebody wants the rest', async () => {
      const host = await mount(plan(['events', 'premises']));
      wire.last('events').answer(first());
      wire.last('premises').answer(first());
      await settle();
      expect(askedKinds()).to.deep.equal(['events 1', 'premises 1']);
      expect(readOf(host.state('events'))).to.include({ rest: 'more', total: 4 });
      host.loader.readAll(['premises']);
      await settle();
      expect(askedKinds()).to.deep.equal(['events 1', 'premises 1', 'premises 2']);
      expect(host.state('premises').status).to.equal('reading');
      expect(host.ids('premises')).to.deep.equal(['1', '2']);
      wire.last('premises').answer(page(['3', '4']));
      await settle();
      expect(host.ids('premises')).to.deep.equal(['1', '2', '3', '4']);
      expect(host.state('premises').status).to.equal('ready');
    });

    it('shows all pages together, so that no later one moves what is on view (requirement 131)', async () => {
      const host = await mount(plan(['events']), 'events');
      wire.last('events').answer(first());
      await settle();
      expect(wire.last('events').page).to.equal(2);
      expect(host.state('events').status).to.equal('loading');
      wire.last('events').answer(page(['3']));
      await settle();
      expect(host.state('events').status).to.equal('ready');
      expect(host.ids('events')).to.deep.equal(['1', '2', '3']);
    });

    it('shows what has come after a second and a half, when the rest takes longer', async () => {
      const host = await mountWith(plan(['events']), 'events');
      wire.last('events').answer(first());
      await clock.advance(1499);
      expect(host.state('events').status).to.equal('loading');
      await clock.advance(1);
      expect(host.state('events').status).to.equal('reading');
      expect(host.ids('events')).to.deep.equal(['1', '2']);
    });

    it('asks for nothing twice, however often somebody wants it', async () => {
      const host = await mount(plan(['events']));
      host.loader.readAll(['events']);
      host.loader.readAll(['events']);
      wire.last('events').answer(first());
      await settle();
      host.loader.readAll(['events']);
      wire.last('events').answer(page(['3']));
      await settle();
      host.loader.readAll(['events']);
      await settle();
      expect(askedKinds()).to.deep.equal(['events 1', 'events 2']);
    });

    it('stops where the limit cuts, and says so', async () => {
      const host = await mount(plan(['events']), 'events');
      wire.last('events').answer(page(['1'], { rest: 'capped', total: 9000 }));
      await settle();
      expect(readOf(host.state('events'))).to.include({ rest: 'capped', total: 9000 });
      expect(wire.asked).to.have.length(1);
    });

    it('drops what comes twice', async () => {
      const host = await mount(plan(['events']), 'events');
      wire.last('events').answer(page(['1', '2'], { rest: 'more', total: 3 }));
      await settle();
      wire.last('events').answer(page(['2', '3', '3']));
      await settle();
      expect(host.ids('events')).to.deep.equal(['1', '2', '3']);
      expect(readOf(host.state('events'))?.tally).to.include({
        received: 5,
        shown: 3,
        duplicates: 2,
      });
    });
  });

  describe('when something fails', () => {
    it('shows the other kinds (requirement 107)', async () => {
      const host = await mount(plan(['events', 'premises']));
      wire.last('events').fail(down());
      wire.last('premises').answer(page(['p']));
      await settle();
      expect(host.state('events')).to.deep.include({ status: 'failed' });
      expect(host.ids('premises')).to.deep.equal(['p']);
      expect(host.settled).to.equal(1);
    });

    it('keeps the pages that have come', async () => {
      const host = await mount(plan(['events']), 'events');
      wire.last('events').answer(page(['1'], { rest: 'more' }));
      await settle();
      const failure = down();
      wire.last('events').fail(failure);
      await settle();
      expect(host.state('events')).to.deep.include({ status: 'partial', failure });
      expect(host.ids('events')).to.deep.equal(['1']);
    });

    it('reads one kind again and nothing else', async () => {
      const host = await mount(plan(['events', 'premises', 'activities']));
      wire.last('events').fail(down());
      wire.last('premises').fail(down());
      wire.last('activities').answer(page(['a']));
      await settle();
      host.loader.retryFailed('premises');
      await settle();
      expect(askedKinds().slice(3)).to.deep.equal(['premises 1']);
      expect(host.state('premises').status).to.equal('loading');
      wire.last('premises').answer(page(['p']));
      await settle();
      expect(host.ids('premises')).to.deep.equal(['p']);
      expect(host.state('events').status).to.equal('failed');
    });

    it('reads all that failed again, as often as asked', async () => {
      const host = await mount(plan(['events', 'premises', 'activities']));
      wire.last('events').fail(down());
      wire.last('premises').fail(down());
      wire.last('activities').answer(page(['a']));
      await settle();
      for (let time = 0; time < 2; time += 1) {
        host.loader.retryFailed();
        await settle();
        wire.last('events').fail(down());
        wire.last('premises').fail(down());
        await settle();
      }
      expect(askedKinds().slice(3)).to.deep.equal([
        'events 1',
        'premises 1',
        'events 1',
        'premises 1',
      ]);
    });

    it('asks anew when a resident or the page tells it to, else shares what is on its way (requirement 119)', async () => {
      const host = await mount(plan(['events']));
      const askedAnew = async (act: () => void): Promise<unknown> => {
        wire.last('events').fail(down());
        await settle();
        const before = wire.asked.length;
        act();
        await clock.advance(1000);
        expect(wire.asked).to.have.length(before + 1);
        return wire.last('events').request.asksAnew;
      };
      expect(await askedAnew(() => host.loader.retryFailed())).to.equal(true);
      expect(await askedAnew(() => window.dispatchEvent(new Event('online')))).to.equal(false);
      expect(await askedAnew(() => host.loader.reload())).to.equal(true);
    });

    it('comes to the same after it has healed as if nothing had failed (requirement 109)', async () => {
      const pages = [page(['1', '2'], { rest: 'more', total: 3 }), page(['2', '3'], { total: 3 })];
      const read = async (host: LoaderHost): Promise<void> => {
        for (const one of pages) {
          wire.last('events').answer(one);
          await settle();
        }
        expect(host.state('events').status).to.equal('ready');
      };
      const sound = await mount(plan(['events']), 'events');
      await read(sound);
      const troubled = await mount(plan(['events']), 'events');
      wire.last('events').fail(down());
      await settle();
      troubled.loader.retryFailed();
      await settle();
      wire.last('events').answer(page(['1', '2'], { rest: 'more', total: 3 }));
      await settle();
      wire.last('events').fail(down());
      await settle();
      troubled.loader.retryFailed();
      await settle();
      expect(wire.last('events').page, 'only what is missing').to.equal(2);
      wire.last('events').answer(page(['2', '3'], { total: 3 }));
      await settle();
      expect(troubled.state('events').status).to.equal('ready');
      expect({ ...readOf(troubled.state('events')), readAt: 0 }).to.deep.equal({
        ...readOf(sound.state('events')),
        readAt: 0,
      });
    });

    it('keeps what came after the page that failed, and reads only that one again', async () => {
      const host = await mount(plan(['events']), 'events');
      const second = page(['2'], { number: 2, rest: 'more' });
      const pages = [page(['1'], { rest: 'more' }), page(['3'], { number: 3 })];
      const requests: SourceRequest[] = [];
      async function* read(request: SourceRequest) {
        await Promise.resolve();
        requests.push(request);
        if (request.have) return void (yield second);
        yield* pages;
        throw down();
      }
      host.follow(planOf([{ ...wire.source('a.example.org'), read }], ['events']));
      await clock.advance(1000);
      host.loader.readAll(['events']);
      await settle();
      expect(host.state('events').status).to.equal('partial');
      expect(host.ids('events')).to.deep.equal(['1', '3']);
      host.loader.retryFailed();
      await settle();
      expect(requests.at(-1)?.have?.map(({ number }) => number)).to.deep.equal([1, 3]);
      expect(host.state('events').status).to.equal('ready');
      expect(host.ids('events')).to.deep.equal(['1', '2', '3']);
    });

    it('keeps what a partial reading had while it reads again', async () => {
      const host = await mount(plan(['events']), 'events');
      wire.last('events').answer(page(['1'], { rest: 'more' }));
      await settle();
      wire.last('events').fail(down());
      await settle();
      host.loader.retryFailed();
      await settle();
      expect(host.ids('events')).to.deep.equal(['1']);
      wire.last('events').fail(down());
      await settle();
      expect(host.ids('events')).to.deep.equal(['1']);
      expect(host.state('events')).to.have.property('failure');
      expect(host.state('events').status).to.equal('partial');
    });
  });

  describe('while the source changes', () => {
    it('reads it once more, and shows what it missed', async () => {
      const host = await mount(plan(['events']), 'events');
      wire.last('events').answer(page(['1', '2'], { rest: 'more', total: 4 }));
      await settle();
      wire.last('events').answer(page(['4'], { total: 3 }));
      await settle();
      expect(host.state('events').status).to.equal('reading');
      expect(host.ids('events'), 'until the second reading is here').to.deep.equal(['1', '2', '4']);
      expect(wire.last('events')).to.deep.include({ page: 1 });
      expect(wire.last('events').request.asksAnew).to.equal(true);
      wire.last('events').answer(page(['2', '3'], { rest: 'more', total: 3 }));
      await settle();
      wire.last('events').answer(page(['4'], { total: 3 }));
      await settle();
      expect(host.ids('events')).to.deep.equal(['2', '3', '4']);
      expect(readOf(host.state('events'))).to.include({ rest: 'none' });
      expect(host.settled).to.equal(1);
    });

    it('is content with a second reading, and says that something may be missing', async () => {
      const host = await mount(plan(['events']), 'events');
      for (let time = 0; time < 2; time += 1) {
        wire.last('events').answer(page(['1'], { rest: 'more', total: 3 }));
        await settle();
        wire.last('events').answer(page(['2'], { total: 2 }));
        await settle();
      }
      expect(host.state('events').status).to.equal('ready');
      expect(readOf(host.state('events'))).to.include({ rest: 'unsure' });
      host.loader.readAll(['events']);
      await settle();
      expect(wire.asked).to.have.length(4);
    });
  });

  describe('anew', () => {
    it('keeps what is on view until the new answer is here', async () => {
      const host = await mount(plan(['events']));
      wire.last('events').answer(page(['1', '2']));
      await settle();
      await reload(host);
      expect(host.state('events').status).to.equal('reading');
      expect(host.ids('events')).to.deep.equal(['1', '2']);
      wire.last('events').answer(page(['2', '3']));
      await settle();
      expect(host.ids('events')).to.deep.equal(['2', '3']);
      expect(readOf(host.state('events'))?.tally).to.include({ received: 2, duplicates: 0 });
      expect(host.settled).to.equal(2);
    });

    it('reads every page again of the kinds that were read whole', async () => {
      const host = await mount(plan(['events']), 'events');
      wire.last('events').answer(page(['1'], { rest: 'more' }));
      await settle();
      wire.last('events').answer(page(['2']));
      await settle();
      await reload(host);
      wire.last('events').answer(page(['1'], { rest: 'more' }));
      await settle();
      expect(host.ids('events'), 'until all is here').to.deep.equal(['1', '2']);
      wire.last('events').answer(page(['3']));
      await settle();
      expect(host.ids('events')).to.deep.equal(['1', '3']);
    });

    it('is stale when it fails: what was read stays with the time it was read', async () => {
      const host = await mount(plan(['events']));
      wire.last('events').answer(page(['1']));
      await settle();
      const before = readOf(host.state('events'));
      await reload(host);
      const failure = down();
      wire.last('events').fail(failure);
      await settle();
      expect(host.state('events')).to.deep.equal({ status: 'stale', read: before, failure });
    });

    it('is fresh again after a stale time', async () => {
      const host = await mount(plan(['events']));
      wire.last('events').answer(page(['1']));
      await settle();
      await reload(host);
      wire.last('events').fail(down());
      await settle();
      host.loader.retryFailed('events');
      await settle();
      wire.last('events').answer(page(['2']));
      await settle();
      expect(host.state('events').status).to.equal('ready');
      expect(host.ids('events')).to.deep.equal(['2']);
    });

    it('while still reading drops the older answer and tells of no failure', async () => {
      const host = await mount(plan(['events']));
      const older = wire.last('events');
      await reload(host);
      expect(older.signal.aborted).to.equal(true);
      expect(host.state('events').status).to.equal('loading');
      wire.last('events').answer(page(['new']));
      older.answer(page(['old']));
      await settle();
      expect(host.ids('events')).to.deep.equal(['new']);
    });
  });

  describe('by another plan (requirement 106)', () => {
    it('drops all of the old one, and what still comes of it', async () => {
      const host = await mount(plan(['events', 'premises']));
      wire.last('premises').answer(page(['p']));
      const late = wire.last('events');
      await settle();
      host.follow(plan(['events']));
      await clock.advance(1000);
      expect(late.signal.aborted).to.equal(true);
      expect(host.loader.loads).to.have.length(1);
      late.answer(page(['late']));
      await settle();
      expect(host.state('events').status).to.equal('loading');
      wire.last('events').answer(page(['new']));
      await settle();
      expect(host.ids('events')).to.deep.equal(['new']);
    });

    it('does not wait for the rest that the old one wanted', async () => {
      const host = await mount(plan(['events']), 'events');
      host.follow(plan(['events']));
      await clock.advance(1000);
      wire.last('events').answer(page(['1'], { rest: 'more' }));
      await settle();
      expect(wire.last('events').page).to.equal(1);
    });

    it('or by none shows and asks nothing more', async () => {
      const host = await mount(plan(['events']));
      const late = wire.last('events');
      host.follow(null);
      await settle();
      expect(late.signal.aborted).to.equal(true);
      expect(host.loader.loads).to.deep.equal([]);
    });

    it('is not begun anew by the same plan', async () => {
      const host = await mount(plan(['events']));
      host.follow(host.plan);
      await settle();
      expect(wire.asked).to.have.length(1);
    });
  });

  describe('in a host that leaves the page (requirement 105)', () => {
    it('stops everything', async () => {
      const host = await mount(plan(['events', 'premises']));
      host.remove();
      await settle();
      expect(wire.asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, true]);
    });

    it('stops the rest of the pages too', async () => {
      const host = await mount(plan(['events']));
      wire.last('events').answer(page(['1'], { rest: 'more' }));
      await settle();
      host.loader.readAll(['events']);
      await settle();
      host.remove();
      await settle();
      expect(wire.last('events')).to.have.property('page', 2);
      expect(wire.last('events').signal.aborted).to.equal(true);
    });

    it('stops what was tried once more', async () => {
      const host = await mount(plan(['events']));
      wire.last('events').fail(down());
      await settle();
      host.loader.retryFailed();
      await settle();
      host.remove();
      await settle();
      expect(wire.last('events').signal.aborted).to.equal(true);
    });

    it('goes on when it is only moved', async () => {
      const host = await mount(plan(['events']));
      const other = document.createElement('div');
      document.body.append(other);
      other.append(host);
      await settle();
      expect(wire.asked).to.have.length(1);
      expect(wire.last('events').signal.aborted).to.equal(false);
      wire.last('events').answer(page(['1']));
      await settle();
      expect(host.ids('events')).to.deep.equal(['1']);
      other.remove();
    });

    it('asks nothing again when it comes back with all it had', async () => {
      const host = await mount(plan(['events']));
      wire.last('events').answer(page(['1'], { rest: 'more' }));
      await settle();
      host.remove();
      await settle();
      document.body.append(host);
      await clock.advance(1000);
      expect(wire.asked).to.have.length(1);
      expect(host.ids('events')).to.deep.equal(['1']);
      expect(host.state('events').status).to.equal('ready');
    });

    it('can still read on after it has come back', async () => {
      const host = await mount(plan(['events']));
      wire.last('events').answer(page(['1'], { rest: 'more' }));
      await settle();
      host.remove();
      await settle();
      document.body.append(host);
      await clock.advance(1000);
      host.loader.readAll(['events']);
      await settle();
      await answerTwoPages(host);
      expect(host.ids('events')).to.deep.equal(['1', '2']);
    });

    it('can still try again after it has come back', async () => {
      const host = await mount(plan(['events']));
      wire.last('events').fail(down());
      await settle();
      host.remove();
      await settle();
      document.body.append(host);
      await clock.advance(1000);
      host.loader.retryFailed();
      await settle();
      wire.last('events').answer(page(['1']));
      await settle();
      expect(host.ids('events')).to.deep.equal(['1']);
    });

    it('reads what was stopped when it comes back, and only that', async () => {
      const host = await mount(plan(['events', 'premises']));
      wire.last('premises').answer(page(['p']));
      await settle();
      host.remove();
      await settle();
      document.body.append(host);
      await clock.advance(1000);
      expect(askedKinds().slice(2)).to.deep.equal(['events 1']);
      wire.last('events').answer(page(['e']));
      await settle();
      expect(host.ids('events')).to.deep.equal(['e']);
      expect(host.state('events').status).to.equal('ready');
      expect(host.state('premises').status).to.equal('ready');
    });

    it('reads the rest that was stopped when it comes back', async () => {
      const host = await mount(plan(['events']), 'events');
      wire.last('events').answer(page(['1'], { rest: 'more' }));
      await settle();
      host.remove();
      await settle();
      document.body.append(host);
      await clock.advance(1000);
      await answerTwoPages(host);
      expect(host.ids('events')).to.deep.equal(['1', '2']);
      expect(host.state('events').status).to.equal('ready');
    });

    it('leaves nothing behind, however often it comes and goes', async () => {
      const host = await mount(plan(['events']));
      wire.last('events').fail(down());
      await settle();
      for (let time = 0; time < 20; time += 1) {
        host.remove();
        await settle();
        document.body.append(host);
      }
      await settle();
      const before = wire.asked.length;
      expect(before, 'without being asked').to.equal(1);
      window.dispatchEvent(new Event('online'));
      await settle();
      expect(wire.asked.length - before, 'requests of one online event').to.equal(1);
      host.remove();
      await settle();
      window.dispatchEvent(new Event('online'));
      await settle();
      expect(wire.asked.length - before).to.equal(1);
    });
  });

  describe('when the browser comes online (requirement 110)', () => {
    it('reads once more what had failed, and nothing else', async () => {
      const host = await mount(plan(['events', 'premises']));
      wire.last('events').fail(new FetchFailure('offline', { url: 'https://a.example.org/x' }));
      wire.last('premises').answer(page(['p']));
      await settle();
      window.dispatchEvent(new Event('online'));
      await settle();
      expect(askedKinds().slice(2)).to.deep.equal(['events 1']);
      wire.last('events').answer(page(['e']));
      await settle();
      expect(host.ids('events')).to.deep.equal(['e']);
    });

    it('does not ask a second time for what is on its way', async () => {
      await mount(plan(['events']));
      window.dispatchEvent(new Event('online'));
      await settle();
      expect(wire.asked).to.have.length(1);
    });
  });

  it('of two hosts on one page does not mix them', async () => {
    const one = await mount(plan(['events']));
    const first = wire.last('events');
    const other = await mount(plan(['events']));
    const second = wire.last('events');
    second.answer(page(['2']));
    first.answer(page(['1']));
    await settle();
    expect(one.ids('events')).to.deep.equal(['1']);
    expect(other.ids('events')).to.deep.equal(['2']);
    one.remove();
    await settle();
    expect(other.ids('events')).to.deep.equal(['2']);
  });
});

describe('the time of reading', () => {
  it('is slow after three seconds without a page', async () => {
    const host = await mountWith(plan(['events']), 'events');
    await clock.advance(2999);
    expect(host.state('events')).to.deep.equal({ status: 'loading', isSlow: false });
    await clock.advance(1);
    expect(host.state('events')).to.deep.equal({ status: 'loading', isSlow: true });
    wire.last('events').answer(page(['1']));
    await clock.advance(0);
    expect(host.state('events').status).to.equal('ready');
  });

  it('is not slow when something is on view already', async () => {
    const host = await mountWith(plan(['events']), 'events');
    host.loader.readAll(['events']);
    wire.last('events').answer(page(['1'], { rest: 'more' }));
    await clock.advance(10_000);
    expect(host.state('events').status).to.equal('reading');
    expect(clock.waiting()).to.equal(0);
  });

  it('leaves no timer behind when the host goes (requirement 105)', async () => {
    const host = await mount(plan(['events', 'premises']));
    host.remove();
    await clock.advance(0);
    expect(clock.waiting()).to.equal(0);
  });

  it('is the moment when the reading began', async () => {
    const host = await mountWith(plan(['events']), 'events');
    await clock.advance(2000);
    wire.last('events').answer(page(['1']));
    await clock.advance(0);
    expect(readOf(host.state('events'))?.readAt).to.equal(Date.parse('2026-12-05T21:59:00Z'));
  });

  it('decides by the day in Finland what is over (requirement 139)', async () => {
    const days = [record('yesterday', '2026-12-05'), record('today', '2026-12-06')];
    const host = await mountWith(plan(['events']), 'events');
    wire.last('events').answer(page(days));
    await clock.advance(0);
    expect(host.ids('events')).to.deep.equal(['yesterday', 'today']);
    await clock.advance(60_000);
    await reload(host);
    wire.last('events').answer(page(days));
    await clock.advance(0);
    expect(host.ids('events')).to.deep.equal(['today']);
    expect(readOf(host.state('events'))?.tally.leftOut.expired).to.equal(1);
  });
});
