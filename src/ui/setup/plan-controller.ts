import type { LitElement } from 'lit';
import type { KindLoad } from '../../loading/load-state.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';
import { planOf, type BoardPlan, type Written } from './plan.js';
import { SettingsController } from './settings-controller.js';
import { WebmasterConsole } from './webmaster-console.js';

/** A word processor's quote that is not closed: the parser has cut the value at a space. */
const cut = /^[\u2018-\u201f\u2033\u00ab\u00bb](?!.*[\u2018-\u201f\u2033\u00ab\u00bb"'][\s,]*$)/;

/** Makes a plan of what the webmaster wrote, and tells the webmaster what could not be used. */
export class PlanController {
  readonly #host: LitElement;
  readonly #console: WebmasterConsole;
  readonly #settings: SettingsController;

  constructor(host: LitElement) {
    this.#host = host;
    this.#console = new WebmasterConsole(host);
    this.#settings = new SettingsController(host, (finding) => this.#console.add(finding));
  }

  /** The settings that could be used; `null` while they are being checked. */
  get settings(): BoardSettings | null {
    return this.#settings.current;
  }

  /** Reads settings once more that could not be had. */
  retry(): void {
    this.#settings.retry();
  }

  /** What of the settings as they are written now could not be used. */
  get settingsFindings(): readonly WebmasterFinding[] {
    return this.#settings.findings;
  }

  /** All that the webmaster has been told so far; some of it may have been mended since. */
  get findings(): readonly WebmasterFinding[] {
    return this.#console.findings;
  }

  /** The plan; `null` while settings are being checked, without settings that were named, without a usable source, where half of an attribute is missing, and where the page is being edited. */
  make(written: Written, settings: unknown): BoardPlan | null {
    if (this.#host.isContentEditable) return null;
    if (this.#isCut()) {
      void this.#checkAttributes();
      return null;
    }
    this.#settings.read(settings);
    const { current } = this.#settings;
    const plan = current && planOf(written, current, (finding) => this.#console.add(finding));
    if (current && !plan) void this.#checkAttributes();
    return plan;
  }

  /** Whether an attribute has only the beginning of what was written. */
  #isCut(): boolean {
    const { observedAttributes } = this.#host.constructor as typeof LitElement;
    return observedAttributes.some((name) => cut.test(this.#host.getAttribute(name) ?? ''));
  }

  /** Looks for a misspelt attribute where nothing can be read, and all the rest is not loaded. */
  async #checkAttributes(): Promise<void> {
    const check = await import('./attribute-check.js').catch(() => null);
    for (const finding of check?.unknownAttributes(this.#host) ?? []) this.add(finding);
  }

  /** Tells of one thing that could not be used. */
  add(finding: WebmasterFinding): void {
    this.#console.add(finding);
  }

  /**
   * Tells of everything that went wrong in the reading.
   *
   * @param association - The one whose records are shown; empty for all.
   */
  tell(parts: readonly KindLoad[], association = ''): void {
    this.#console.addParts(parts, association);
  }
}
