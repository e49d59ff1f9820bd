import type { LitElement, ReactiveController } from 'lit';
import { unquoted } from '../../base/text/unquoted.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';

/** Reads the webmaster's settings; the code that does is loaded only when there are any. */
export class SettingsController implements ReactiveController {
  /** The usable settings; `null` until they have been read, and when they could not be had. */
  current: BoardSettings | null = {};
  /** What of the settings as they are written now could not be used. */
  notes: readonly WebmasterFinding[] = [];
  /** Whether the code that reads them could not be had. */
  hasFailed = false;

  readonly #host: LitElement;
  readonly #onNote: (note: WebmasterFinding) => void;
  #written: unknown = null;
  #reading = new AbortController();
  #connection = new AbortController();
  #undress = (): void => undefined;

  /** @param onNote - Told of each part that could not be used. */
  constructor(host: LitElement, onNote: (note: WebmasterFinding) => void) {
    this.#host = host;
    this.#onNote = onNote;
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
    if (this.current || this.notes.length === 0) return;
    this.#written = null;
    this.#again();
  }

  /** Takes what is written, and updates the host when it has been read. */
  read(property: unknown): void {
    const written = writtenOn(this.#host, property);
    // Nothing counts as read only once it is sure that no script will come.
    if (written === this.#written && (written !== null || this.current)) return;
    this.#written = written;
    this.#reading.abort();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    this.current = written === null ? {} : null;
    this.notes = [];
    this.hasFailed = false;
    if (written === null) this.#undress();
    else if (written) void this.#use(written, signal);
    else document.addEventListener('DOMContentLoaded', () => this.#again(), { signal });
  }

  async #use(written: unknown, signal: AbortSignal): Promise<void> {
    const found = await import('./read-settings.js')
      .then(({ readSettings }) => readSettings(written, signal))
      .catch(() => null);
    if (signal.aborted) return;
    this.hasFailed = found === null;
    this.current = found?.settings ?? null;
    this.#undress();
    if (found) this.#undress = found.dress(this.#host.shadowRoot);
    this.notes = found?.notes ?? [{ about: 'settings-part' }];
    for (const note of this.notes) this.#onNote(note);
    this.#again();
  }

  #again(): void {
    this.#host.requestUpdate('settings', {});
  }
}

/**
 * Finds what counts of the settings of a board: the property, else the attribute, else the script
 * inside it.
 *
 * @returns `null` for none, and `undefined` while the parser may still bring a script.
 */
function writtenOn(host: Element, property: unknown): unknown {
  if (Object.keys(property ?? {}).length > 0) return property;
  const own =
    unquoted(host.getAttribute('settings') ?? '') ||
    host.querySelector(':scope > script[type="application/json"]');
  return own ?? (isBeingParsed(host) ? undefined : null);
}

function isBeingParsed(host: Element): boolean {
  if (document.readyState !== 'loading') return false;
  for (let node: Node | null = host; node; node = node.parentNode) {
    if (node.nextSibling) return false;
  }
  return true;
}
