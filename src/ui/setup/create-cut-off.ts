import type { LitElement, TemplateResult } from 'lit';
import type { Localize } from '../../i18n/localize.js';
import { isSomethingMissing, retryMissing } from './cut-off.js';
import { missingNotice } from './missing-notice.js';
import type { PlanController } from './plan-controller.js';

/** Knows whether something of an element could not be loaded. */
export interface CutOff {
  /** Says so, and offers to try again; `null` where nothing is missing. */
  readonly render: () => TemplateResult | null;
  /** Tries once more to load what is missing. */
  readonly retry: () => void;
}

/** @param onRetry - Called when the resident has asked for what is missing. */
export function createCutOff(
  host: LitElement,
  localize: Localize,
  plans: PlanController,
  onRetry: () => void,
): CutOff {
  const retry = (): void => {
    retryMissing(host, localize, plans);
    onRetry();
  };
  return {
    render: () => {
      const { messages } = localize;
      const isMissing = isSomethingMissing(host, localize, plans);
      return isMissing && messages ? missingNotice(messages, retry) : null;
    },
    retry,
  };
}
