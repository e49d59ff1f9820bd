import { html, type LitElement, type TemplateResult } from 'lit';
import { hasFailedModule, retryModules } from '../base/lazy-module.js';
import type { Localize } from '../i18n/localize.js';
import type { PlanKeeper } from './board/plan-keeper.js';

/** Knows whether parts of an element, its words or what reads its settings could not be loaded. */
export class CutOff {
  readonly #host: LitElement;
  readonly #localize: Localize;
  readonly #plans: PlanKeeper;
  readonly #onRetry: () => void;

  /** @param onRetry - Told that the resident has asked for what is missing. */
  constructor(host: LitElement, localize: Localize, plans: PlanKeeper, onRetry: () => void) {
    this.#host = host;
    this.#localize = localize;
    this.#plans = plans;
    this.#onRetry = onRetry;
  }

  /** Whether something is missing. */
  get isMissing(): boolean {
    return this.#localize.hasFailed || this.#plans.hasFailed || hasFailedModule(this.#host);
  }

  /** Says so, and offers to try again; `null` where nothing is missing. */
  render(): TemplateResult | null {
    const { messages } = this.#localize;
    if (!this.isMissing || !messages) return null;
    return html`<p class="status">${messages.cutOff}</p>
      <button class="more" type="button" @click=${() => this.retry()}>${messages.retry}</button>`;
  }

  /** Tries once more to load what is missing. */
  retry(): void {
    retryModules(this.#host);
    this.#localize.retry();
    this.#plans.retry();
    this.#onRetry();
  }
}
