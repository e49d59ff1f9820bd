import type { RecordsProps } from '../../../ui/records/records-view.js';
import type { ShownState } from '../board-state.js';
import type { DeferredList } from './deferred-view.js';

/** What the list of records shows; one plain list of associations until more is here. */
export function recordsProps(
  state: ShownState,
  deferred: DeferredList | null,
  onRetry: () => void,
): RecordsProps {
  const { query, found, messages, all, headingLevel, plan, isCutOff } = state;
  return {
    title: query.isOverview && all ? all.everything : messages.kinds[query.kind],
    headingLevel,
    groups: [{ key: '', title: null, records: found.page.records, more: null }],
    extras: null,
    detailsPropsOf: () => null,
    open: query.open,
    homepage: plan.sources[0]?.homepage ?? '',
    messages,
    all,
    isCutOff,
    onRetry,
    ...deferred,
  };
}
