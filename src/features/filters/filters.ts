import { html, nothing, type TemplateResult } from 'lit';
import { keysOf } from '../../base/keys-of.js';
import { onEscape } from '../../ui/on-escape.js';
import { formatOption } from '../../i18n/format/format-filter.js';
import { facetGroup } from './facet-group.js';
import type { FilterActions, Filters } from './filters-state.js';
import { orderGroup } from './order-group.js';

export { filtersStyles } from './filters-styles.js';

/** The panel of filters while it is open, and what has been chosen as buttons that take it away. */
export function filters(state: Filters, actions: FilterActions): TemplateResult {
  const { isOpen, facets, messages, query, found } = state;
  return html`<div
      id="filters"
      class="filters"
      role="group"
      aria-label=${messages.filter('')}
      ?hidden=${!isOpen}
      @keydown=${onEscape(actions.onLeave)}
    >
      ${
        isOpen
          ? html`${facets.map((facet) => facetGroup(facet, state, actions))}
            ${query.isOverview ? nothing : orderGroup(state, actions)}
            ${
              found
                ? html`<button type="button" class="show" @click=${actions.onShow}>
                    ${messages.showCounted(found)}
                  </button>`
                : nothing
            }`
          : nothing
      }
    </div>
    ${chips(state, actions)}`;
}

function chips({ query, messages }: Filters, actions: FilterActions): unknown {
  const chosen = keysOf(query.chosen).flatMap((name) =>
    (query.chosen[name] ?? []).map((option) => ({ name, option })),
  );
  if (chosen.length === 0) return nothing;
  return html`<ul class="chips" role="list" aria-label=${messages.chosenFilters}>
    ${chosen.map(({ name, option }, place) => {
      const text = formatOption(messages, name, option, query.kind);
      return html`<li>
        <button
          type="button"
          class="chip"
          aria-label=${messages.removeFilter(text)}
          @click=${() => actions.onRemove(name, option, place)}
        >
          <span dir="auto">${text}</span> <span aria-hidden="true">✕</span>
        </button>
      </li>`;
    })}
    ${
      chosen.length > 1
        ? html`<li>
            <button type="button" class="reset" @click=${actions.onReset}>
              ${messages.clearFilters}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}
