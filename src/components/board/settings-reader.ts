import type { LitElement } from 'lit';
import type { BoardSettings } from '../../sources/source-settings.js';

/** Reads the webmaster's settings; the code that checks them is loaded only when there are any. */
export class SettingsReader {
  /** The usable settings; `null` until they have been checked. */
  current: BoardSettings | null = {};

  readonly #host: LitElement;
  readonly #onIssue: (path: string) => void;
  #written: unknown;

  /** @param onIssue - Told of each part that could not be used, by its dotted path. */
  constructor(host: LitElement, onIssue: (path: string) => void) {
    this.#host = host;
    this.#onIssue = onIssue;
  }

  /** Takes what was written, and updates the host when it has been checked. */
  async read(written: unknown): Promise<void> {
    if (written === this.#written) return;
    this.#written = written;
    const isEmpty = Object.keys(written ?? {}).length === 0;
    this.current = isEmpty ? {} : null;
    if (isEmpty) return;
    const { parseSettings } = await import('../../sources/source-settings.js');
    if (written !== this.#written) return;
    const { settings, issues } = parseSettings(written);
    for (const { path } of issues) this.#onIssue(path);
    this.current = settings;
    this.#host.requestUpdate('settings', null);
  }
}
