import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { helsinkiDay } from '../base/time/helsinki-time.js';
import { helsinkiInstant } from '../base/time/helsinki-instant.js';
import { addDays } from '../base/time/plain-date.js';

/** A timer does not run while the computer sleeps, so none waits longer than this for the new day. */
const longestWaitMs = 60_000;

/**
 * Updates a host when a new day begins in Finland, so that "today" is today: at midnight; after a
 * sleep over midnight when the page comes back into view, within a minute at the latest.
 */
export class DayController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #day = helsinkiDay(Date.now());
  #connection: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    window.addEventListener('pageshow', () => this.#look(), { signal });
    document.addEventListener('visibilitychange', () => this.#look(), { signal });
    this.#look();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    clearTimeout(this.#timer);
  }

  #look(): void {
    const now = Date.now();
    const today = helsinkiDay(now);
    if (today !== this.#day) this.#host.requestUpdate();
    this.#day = today;
    const midnight = helsinkiInstant(addDays(today, 1), '00:00');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), Math.min(midnight - now, longestWaitMs));
  }
}
