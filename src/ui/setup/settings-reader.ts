import type { LitElement, ReactiveController } from 'lit';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';
import { readSettings } from './read-settings.js';

/** Reads the settings of an element, and applies the looks that they set. */
export class SettingsReader implements ReactiveController {
  /** The usable settings; `null` until they have been read, and when they could not be had. */
  current: BoardSettings | null = null;
  /** What of the settings as they are written now could not be used. */
  findings: readonly WebmasterFinding[] = [];

  readonly #host: LitElement;
  readonly #onFinding: (finding: WebmasterFinding) => void;
  #written: unknown = null;
  #reading = new AbortController();
  #connection = new AbortController();
  #undress = (): void => undefined;

  /** @param onFinding - Receives each part that could not be used. */
  constructor(host: LitElement, onFinding: (finding: WebmasterFinding) => void) {
    this.#host = host;
    this.#onFinding = onFinding;
    host.addController(this);
  }

  /** Reads what could not be read, or not to its end, when the host was here last; again when the browser comes online. */
  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    window.addEventListener('online', () => this.retry(), { signal });
    if (!this.current) this.#again();
  }

  /** Gives up what is on its way. */
  hostDisconnected(): void {
    this.#connection.abort();
    if (this.current) return;
    this.#reading.abort();
    this.#written = null;
  }

  /** Reads once more what could not be had; does nothing where it is here or on its way. */
  retry(): void {
    if (this.current || this.findings.length === 0) return;
    this.#written = null;
    this.#again();
  }

  /**
   * Reads what is written, unless it has been read or is on its way, and updates the host then.
   *
   * @param written - As `readSettings` takes it; `null` and `undefined` for nothing.
   */
  read(written: unknown): void {
    if (written === this.#written) return;
    this.#written = written;
    this.#reading.abort();
    this.#reading = new AbortController();
    this.current = null;
    this.findings = [];
    if (written) void this.#use(written, this.#reading.signal);
    else this.#undress();
  }

  async #use(written: unknown, signal: AbortSignal): Promise<void> {
    const found = await readSettings(written, signal).catch(() => null);
    if (!found || signal.aborted) return;
    this.current = found.settings;
    this.#undress();
    this.#undress = found.dress(this.#host.shadowRoot);
    this.findings = found.findings;
    for (const finding of found.findings) this.#onFinding(finding);
    this.#again();
  }

  #again(): void {
    this.#host.requestUpdate('settings', {});
  }
}
