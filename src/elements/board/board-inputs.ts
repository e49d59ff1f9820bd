import type { LitElement } from 'lit';
import type { Localize } from '../../i18n/localize.js';
import type { WrittenAttributes } from '../../features/doctor/doctor-props.js';
import { isSomethingMissing } from '../../ui/setup/cut-off.js';
import type { PlanController } from '../../ui/setup/plan-controller.js';
import type { BoardInputs } from './board-state.js';

/** A board with its attributes. */
export type BoardHost = LitElement & WrittenAttributes & { readonly structuredData: boolean };

/**
 * What an update of a board begins with.
 *
 * @param deferred - `null` until it is here.
 */
export function boardInputs(
  host: BoardHost,
  localize: Localize,
  plans: PlanController,
  { hasRows }: { readonly hasRows: boolean },
  deferred: { readonly isPrinting: boolean } | null,
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
    hasRows,
    isCutOff: isSomethingMissing(host, localize, plans),
    isPrinting: deferred?.isPrinting ?? false,
  };
}
