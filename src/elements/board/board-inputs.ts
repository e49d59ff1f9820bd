import type { LitElement } from 'lit';
import type { Localize } from '../../i18n/localize.js';
import type { WrittenAttributes } from '../../features/doctor/doctor-props.js';
import { isSomethingMissing } from '../../ui/setup/cut-off.js';
import type { PlanController } from '../../ui/setup/plan-controller.js';
import type { BoardInputs } from './board-state.js';

/** A board with its attributes. */
export type BoardHost = LitElement & WrittenAttributes & { readonly structuredData: boolean };

/** What a board is made of, as far as its state begins with it. */
export interface BoardControllers {
  readonly localize: Localize;
  readonly plans: PlanController;
  readonly records: { readonly hasRows: boolean };
  /** `null` until it is here. */
  readonly deferred: { readonly isPrinting: boolean } | null;
}

/** What an update of a board begins with. */
export function boardInputs(
  host: BoardHost,
  { localize, plans, records, deferred }: BoardControllers,
): BoardInputs {
  const { messages, all } = localize;
  return {
    now: Date.now(),
    association: (host.association ?? '').trim(),
    municipality: host.municipality ?? '',
    headingLevel: host.headingLevel,
    hasStructuredData: host.structuredData,
    settings: plans.settings,
    messages,
    all,
    hasDeferred: deferred !== null,
    hasRows: records.hasRows,
    isCutOff: isSomethingMissing(host, localize, plans),
    isPrinting: deferred?.isPrinting ?? false,
  };
}
