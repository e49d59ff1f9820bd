import { html, type LitElement, type TemplateResult } from 'lit';
import { hasFailedModule, retryModules } from '../../base/modules/lazy-module.js';
import type { Localize } from '../../i18n/localize.js';
import type { PlanController } from './plan-controller.js';

/** Knows whether parts of an element, its words or what reads its settings could not be loaded. */
export interface CutOff {
  /** Whether something is missing. */
  readonly isMissing: boolean;
  /** Says so, and offers to try again; `null` where nothing is missing. */
  readonly render: () => TemplateResult | null;
  /** Tries once more to load what is missing. */
  readonly retry: () => void;
}

/** @param onRetry - Told that the resident has asked for what is missing. */
export function createCutOff(
  host: LitElement,
  localize: Localize,
  plans: PlanController,
  onRetry: () => void,
): CutOff {
  const isMissing = (): boolean => localize.hasFailed || plans.hasFailed || hasFailedModule(host);
  const retry = (): void => {
    retryModules(host);
    localize.retry();
    plans.retry();
    onRetry();
  };
  return {
    get isMissing() {
      return isMissing();
    },
    render: () => {
      const { messages } = localize;
      if (!isMissing() || !messages) return null;
      return html`<p class="status">${messages.cutOff}</p>
        <button class="more" type="button" @click=${retry}>${messages.retry}</button>`;
    },
    retry,
  };
}
