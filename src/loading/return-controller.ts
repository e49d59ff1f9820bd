import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isUnderWay, readOf } from './load-state.js';
import type { RecordLoader } from './record-loader.js';

/** Reads anew what has grown old meanwhile, when a resident comes back to the page: from another one, or to its tab. */
export class ReturnController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #loader: RecordLoader;
  readonly #oldAfterMs: number;
  #connection: AbortController | null = null;

  /** @param host - Asks the loader for what is on view when it updates. */
  constructor(host: ReactiveControllerHost, loader: RecordLoader, oldAfterMs = 15 * 60_000) {
    this.#host = host;
    this.#loader = loader;
    this.#oldAfterMs = oldAfterMs;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    window.addEventListener('pageshow', () => this.#renew(), { signal });
    document.addEventListener('visibilitychange', () => this.#renew(), { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  #renew(): void {
    const states = this.#loader.loads.map(({ state }) => state);
    if (document.visibilityState === 'hidden' || states.some(isUnderWay)) return;
    const oldest = Math.min(...states.map((state) => readOf(state)?.readAt ?? Infinity));
    if (Date.now() - oldest < this.#oldAfterMs) return;
    this.#loader.reload(false);
    this.#host.requestUpdate();
  }
}
