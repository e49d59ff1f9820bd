import type { LitElement } from 'lit';
import type { Localize } from '../../i18n/localize.js';
import type { WrittenAttributes } from '../../features/doctor/doctor-props.js';
import { isSomethingMissing } from '../../ui/setup/cut-off.js';
import type { BoardInputs } from './board-state.js';

/** A board with its attributes. */
export type BoardHost = LitElement & WrittenAttributes & { readonly structuredData: boolean };

/**
 * What an update of a board begins with, besides its settings.
 *
 * @param deferred - `null` until it is here.
 */
export function boardInputs(
  host: BoardHost,
  localize: Localize,
  records: { readonly hasRows: boolean },
  deferred: { readonly isPrinting: boolean } | null,
): Omit<BoardInputs, 'settings'> {
  const { messages, all } = localize;
  return {
    now: Date.now(),
    association: (host.association ?? '').trim(),
    municipality: host.municipality ?? '',
    headingLevel: host.headingLevel,
    hasStructuredData: host.structuredData,
    messages,
    all,
    hasDeferred: deferred !== null,
    hasRows: records.hasRows,
    isCutOff: isSomethingMissing(host, localize),
    isPrinting: deferred?.isPrinting ?? false,
  };
}
