import type { LitElement } from 'lit';
import { hasFailedModule, retryModules } from '../../base/modules/lazy-module.js';
import type { Localize } from '../../i18n/localize.js';
import type { PlanController } from './plan-controller.js';

/** Whether parts of an element or its words could not be loaded. */
export function isSomethingMissing(host: LitElement, localize: Localize): boolean {
  return localize.hasFailed || hasFailedModule(host);
}

/** Tries once more to load what is missing. */
export function retryMissing(host: LitElement, localize: Localize, plans: PlanController): void {
  retryModules(host);
  localize.retry();
  plans.retry();
}
