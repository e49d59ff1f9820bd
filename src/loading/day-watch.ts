import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { helsinkiDay } from '../base/helsinki-time.js';
import { helsinkiInstant } from '../base/helsinki-instant.js';
import { addDays } from '../base/plain-date.js';

/** Updates a host when a new day begins in Finland, so that "today" is today. */
export class DayWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  hostConnected(): void {
    const now = Date.now();
    const midnight = helsinkiInstant(addDays(helsinkiDay(now), 1), '00:00');
    this.#timer = setTimeout(() => {
      this.#host.requestUpdate();
      this.hostConnected();
    }, midnight - now);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
