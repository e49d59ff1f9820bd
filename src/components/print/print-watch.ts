import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells a host when the page around it is printed, in time for it to show all that it has. */
export class PrintWatch implements ReactiveController {
  /** Whether the page is being printed. */
  isPrinting = false;

  readonly #update: () => void;
  #connection: AbortController | null = null;

  /** @param update - Renders the host at once: the browser takes the page as it stands then. */
  constructor(host: ReactiveControllerHost, update: () => void) {
    this.#update = update;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    window.addEventListener('beforeprint', () => this.#turn(true), { signal });
    window.addEventListener('afterprint', () => this.#turn(false), { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.isPrinting = false;
  }

  #turn(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#update();
  }
}
