import type { LitElement, ReactiveController } from 'lit';

/** An element that can be updated at once. */
export declare abstract class PrintHost extends LitElement {
  override performUpdate(): void;
}

/** Tells a host when the page around it is printed, in time for it to show all that it has. */
export class PrintController implements ReactiveController {
  /** Whether the page is being printed. */
  isPrinting = false;

  readonly #host: PrintHost;
  #connection: AbortController | null = null;

  constructor(host: PrintHost) {
    this.#host = host;
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
    // Rendered at once: the browser takes the page as it stands then.
    this.#host.requestUpdate();
    this.#host.performUpdate();
  }
}
