import { setupWorker } from 'msw/browser';
import { createHandlers } from '../../demo/mocks/handlers.js';

/** The network of the demo: `https://{fault}.example.org`, see `demo/mocks/faults.ts`. */
export interface DemoNetwork {
  /** Forgets what every host was asked, and when it failed. */
  readonly renew: () => void;
  /** The addresses that were asked since. */
  readonly asked: readonly URL[];
}

/** Starts the demo's hosts for all tests of a file, so call it once and outside of them. */
export function demoNetwork(): DemoNetwork {
  const asked: URL[] = [];
  const worker = setupWorker();
  worker.events.on('request:start', ({ request }) => {
    const url = new URL(request.url);
    if (url.hostname.endsWith('.example.org')) asked.push(url);
  });
  before(() =>
    worker.start({
      quiet: true,
      onUnhandledRequest: (request, print) => {
        if (new URL(request.url).origin !== location.origin) print.error();
      },
    }),
  );
  after(() => worker.stop());
  return {
    renew: () => {
      worker.resetHandlers(...createHandlers());
      asked.length = 0;
    },
    asked,
  };
}
