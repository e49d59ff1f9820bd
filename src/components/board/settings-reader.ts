import type { LitElement } from 'lit';
import type { Note } from '../../i18n/webmaster-note.js';
import type { BoardSettings } from '../../sources/source-settings.js';

/** Reads the webmaster's settings; the code that checks them is loaded only when there are any. */
export class SettingsReader {
  /** The usable settings; `null` until they have been checked. */
  current: BoardSettings | null = {};

  readonly #host: LitElement;
  readonly #onNote: (note: Note) => void;
  #written: unknown;

  /** @param onNote - Told of each part that could not be used. */
  constructor(host: LitElement, onNote: (note: Note) => void) {
    this.#host = host;
    this.#onNote = onNote;
  }

  /** Takes what was written, and updates the host when it has been checked. */
  async read(written: unknown): Promise<void> {
    if (written === this.#written) return;
    this.#written = written;
    const isEmpty = Object.keys(written ?? {}).length === 0;
    this.current = isEmpty ? {} : null;
    if (isEmpty) return;
    const { parseSettings } = await import('../../sources/parse-settings.js');
    if (written !== this.#written) return;
    const { settings, issues } = parseSettings(written);
    for (const issue of issues) this.#onNote({ about: 'setting', ...issue });
    this.current = settings;
    this.#host.requestUpdate('settings', null);
  }
}
