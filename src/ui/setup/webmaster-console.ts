import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLanguage } from '../../i18n/language.js';
import { failureOf, readOf, unknownNamesOf, type KindLoad } from '../../loading/load-state.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';

/**
 * Tells the webmaster causes and cures in the browser's console, each cause once.
 *
 * What is found at the same time is one line. The words are loaded only when there is something to say.
 */
export class WebmasterConsole implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #told = new Map<string, WebmasterFinding>();
  #pending: WebmasterFinding[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** All that has been told so far; some of it may have been mended since. */
  get findings(): readonly WebmasterFinding[] {
    return [...this.#told.values()];
  }

  /** Keeps a finding for the next line. */
  add(finding: WebmasterFinding): void {
    const key = JSON.stringify(finding);
    if (this.#told.has(key)) return;
    this.#told.set(key, finding);
    this.#pending.push(finding);
    // What is found after an update needs another one to reach the console.
    this.#host.requestUpdate();
  }

  /** Keeps a finding of everything that went wrong in the reading, also that nothing is the association's. */
  addParts(parts: readonly KindLoad[], association: string): void {
    const isAmiss = parts.some(
      ({ state }) =>
        failureOf(state) ??
        (readOf(state)?.hasNoise || Object.values(unknownNamesOf(state)).flat().length > 0),
    );
    if (!isAmiss && !association) return;
    import('./load-findings.js')
      .then(({ findingsOf }) => {
        for (const found of findingsOf(parts, association)) this.add(found);
      })
      .catch(() => undefined);
  }

  hostUpdated(): void {
    if (this.#pending.length === 0) return;
    void tellWebmaster(this.#host, this.#pending);
    this.#pending = [];
  }
}

/** Says findings in one line, in the language of an element. Never rejects. */
export async function tellWebmaster(
  element: Element,
  findings: readonly WebmasterFinding[],
): Promise<void> {
  const language = nearestLanguage(element);
  const words = await import('../../i18n/format/console-line.js').catch(() => null);
  console.warn(
    `Talkootaulu: ${words?.consoleLine(findings, language) ?? JSON.stringify(findings)}`,
  );
}
