import { expect } from '@open-wc/testing';
import { FetchFailure } from '../../../src/base/network/fetch-failure.js';
import { fetchOnce, type SharedFetchOptions } from '../../../src/base/network/fetch-once.js';

const site = 'https://yhdistykset.example.org/';

/** A request that waits for the test. */
interface Asked {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly answer: (body: unknown, status?: number) => void;
}

describe('reading once for all who ask for the same (requirement 119)', () => {
  const { fetch } = globalThis;
  let asked: Asked[];
  let url: string;
  let tests = 0;

  beforeEach(() => {
    asked = [];
    // An address of its own: no test shares what another left on its way.
    tests += 1;
    url = `${site}${tests}?page=1`;
    globalThis.fetch = (input, init) => {
      if (typeof input !== 'string' || !input.startsWith(site)) return fetch(input, init);
      return new Promise((resolve, reject) => {
        const signal = init!.signal!;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        const answer = (body: unknown, status = 200): void =>
          resolve(new Response(JSON.stringify(body), { status }));
        asked.push({ url: input, signal, answer });
      });
    };
  });

  afterEach(() => {
    globalThis.fetch = fetch;
  });

  /** Asks, and is able to stop asking. */
  function ask(options: Partial<SharedFetchOptions> = {}, address = url) {
    const controller = new AbortController();
    const outcome = fetchOnce(address, { signal: controller.signal, ...options }).then(
      ({ body }) => body,
      (failure: unknown) => failure,
    );
    return { outcome, stop: (reason: Error) => controller.abort(reason) };
  }

  it('makes one request, and gives its answer to all', async () => {
    const askers = [ask(), ask(), ask()];
    expect(asked.map((one) => one.url)).to.deep.equal([url]);
    asked[0]!.answer([1]);
    for (const { outcome } of askers) expect(await outcome).to.deep.equal([1]);
  });

  it('shares nothing with another address or other limits', () => {
    ask();
    ask({}, `${url}0`);
    ask({ timeoutMs: 500 });
    ask({ maxBytes: 100 });
    expect(asked).to.have.length(4);
  });

  it('keeps no answer', async () => {
    const first = ask();
    asked[0]!.answer([1]);
    await first.outcome;
    const second = ask();
    expect(asked).to.have.length(2);
    asked[1]!.answer([2]);
    expect(await second.outcome).to.deep.equal([2]);
  });

  it('gives a failure to all who waited, and keeps none', async () => {
    const askers = [ask(), ask()];
    asked[0]!.answer({ code: 'rest_forbidden' }, 403);
    for (const { outcome } of askers) {
      expect(await outcome)
        .to.be.instanceOf(FetchFailure)
        .and.to.include({ status: 403 });
    }
    const again = ask();
    expect(asked).to.have.length(2);
    asked[1]!.answer([1]);
    expect(await again.outcome).to.deep.equal([1]);
  });

  it('goes on while anybody waits, and ends when nobody does', async () => {
    const reason = new Error('removed from the page');
    const [one, other] = [ask(), ask()];
    one.stop(reason);
    expect(await one.outcome).to.equal(reason);
    expect(asked[0]!.signal.aborted).to.equal(false);
    other.stop(reason);
    expect(await other.outcome).to.equal(reason);
    expect(asked[0]!.signal.aborted).to.equal(true);
    const later = ask();
    expect(asked).to.have.length(2);
    asked[1]!.answer([1]);
    expect(await later.outcome).to.deep.equal([1]);
  });

  it('asks nothing for one who has stopped before', async () => {
    const reason = new Error('never mind');
    expect(await ask({ signal: AbortSignal.abort(reason) }).outcome).to.equal(reason);
    expect(asked).to.deep.equal([]);
  });

  it('asks anew when told to, and is joined by those who come later', async () => {
    const first = ask();
    const anew = ask({ asksAnew: true });
    const later = ask();
    expect(asked).to.have.length(2);
    asked[1]!.answer(['new']);
    expect(await anew.outcome).to.deep.equal(['new']);
    expect(await later.outcome).to.deep.equal(['new']);
    asked[0]!.answer(['old']);
    expect(await first.outcome).to.deep.equal(['old']);
  });

  it('is joined still when an older request for the same comes to its end', async () => {
    const first = ask();
    const anew = ask({ asksAnew: true });
    asked[0]!.answer(['old']);
    await first.outcome;
    const later = ask();
    expect(asked).to.have.length(2);
    asked[1]!.answer(['new']);
    expect([await anew.outcome, await later.outcome]).to.deep.equal([['new'], ['new']]);
  });

  it('leaves no listener on the signal of one who asked', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...all: Parameters<typeof add>) => {
      listeners += 1;
      add(...all);
    };
    signal.removeEventListener = (...all: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...all);
    };
    const { outcome } = ask({ signal });
    expect(listeners).to.equal(1);
    asked[0]!.answer([]);
    await outcome;
    expect(listeners).to.equal(0);
  });
});
