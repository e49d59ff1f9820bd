import { nothing } from 'lit';
import { withChosen, withOrder, withoutFilters } from '../../../query/facets/choose.js';
import type { FiltersController } from '../../../features/filters/filters-controller.js';
import type { FilterActions, Filters } from '../../../features/filters/filters-state.js';
import type { Dispatch } from '../board-actions.js';
import type { WordedState } from '../board-state.js';

/** Whether filters are open or something is chosen in them. */
export function wantsFilters({ filters, query }: WordedState): boolean {
  return filters.isOpen || Object.keys(query.chosen).length > 0;
}

/** The panel and the chosen filters; nothing where none are wanted, and until they can be shown. */
export function filtersPanel(
  state: WordedState,
  filters: FiltersController,
  dispatch: Dispatch,
): unknown {
  if (!wantsFilters(state) || !state.found.full) return nothing;
  return filters.render(() => filtersProps(state), filterActions(state, dispatch));
}

function filtersProps({ query, filters, found, all }: WordedState): Filters {
  const { isOpen, unfolded } = filters;
  return {
    query,
    facets: isOpen ? (found.full?.facets() ?? []) : [],
    found: foundText({ query, found, all }),
    messages: all,
    isOpen,
    unfolded,
    hasPlaces: found.full?.fitting.some(({ place }) => place?.coordinates) ?? false,
  };
}

function filterActions({ query }: WordedState, dispatch: Dispatch): FilterActions {
  return {
    onChoose: (name, options) => dispatch({ type: 'ask', query: withChosen(query, name, options) }),
    onUnfold: (name) => dispatch({ type: 'unfold-filter', name }),
    onOrder: (order) => dispatch({ type: 'ask', query: withOrder(query, order) }),
    onNearMe: () =>
      dispatch(
        query.order === 'nearest'
          ? { type: 'ask', query: withOrder(query, null) }
          : { type: 'locate', at: Date.now() },
      ),
    onRemove: (name, option, index) => {
      const left = (query.chosen[name] ?? []).filter((one) => one !== option);
      const next = withChosen(query, name, left);
      const hasChips = Object.keys(next.chosen).length > 0;
      const focus = hasChips ? ({ inFrame: 'chip', index } as const) : ({ to: 'heading' } as const);
      dispatch({ type: 'ask', query: next, focus });
    },
    onLeave: () =>
      dispatch({ type: 'toggle-filters', focus: { inFrame: 'filter-button', index: 0 } }),
    onShow: () => dispatch({ type: 'toggle-filters', focus: { to: 'heading' } }),
    onReset: () =>
      dispatch({ type: 'ask', query: withoutFilters(query), focus: { to: 'heading' } }),
  };
}

function foundText({
  query: { kind, isOverview },
  found: { page },
  all,
}: Pick<WordedState, 'query' | 'found' | 'all'>): string {
  const { total } = page;
  if (total === 0) return '';
  return isOverview ? all.hits(total) : all.count[kind](total);
}
