import type { LitElement } from 'lit';
import { LazyModule } from '../../base/modules/lazy-module.js';
import { unquoted } from '../../base/text/unquoted.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';
import type { SettingsReader } from './settings-reader.js';

/** Finds the webmaster's settings. The code that reads them is loaded only when there are any. */
export class SettingsController {
  readonly #host: LitElement;
  readonly #module: LazyModule<SettingsReader>;
  #reader: SettingsReader | null = null;
  #written: unknown = null;

  /** @param onFinding - Receives each part that could not be used. */
  constructor(host: LitElement, onFinding: (finding: WebmasterFinding) => void) {
    this.#host = host;
    this.#module = new LazyModule(host, async () => {
      try {
        const { SettingsReader } = await import('./settings-reader.js');
        this.#reader ??= new SettingsReader(host, onFinding);
      } catch (error) {
        onFinding({ about: 'settings-part' });
        throw error;
      }
      this.#reader.read(this.#written);
      return this.#reader;
    });
  }

  /** The usable settings; `null` until they have been read, and when they could not be had. */
  get current(): BoardSettings | null {
    return this.#written === null ? {} : (this.#reader?.current ?? null);
  }

  /** What of the settings as they are written now could not be used. */
  get findings(): readonly WebmasterFinding[] {
    return this.#module.hasFailed ? [{ about: 'settings-part' }] : (this.#reader?.findings ?? []);
  }

  /** Reads once more what could not be had; does nothing where it is here or on its way. */
  retry(): void {
    this.#reader?.retry();
  }

  /** Takes what is written, and updates the host when it has been read. */
  read(property: unknown): void {
    const written = writtenOn(this.#host, property);
    this.#written = written;
    if (written === undefined) {
      const options = { once: true };
      document.addEventListener('DOMContentLoaded', () => this.#again(), options);
    } else if (written !== null) this.#module.load();
    this.#reader?.read(written);
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
