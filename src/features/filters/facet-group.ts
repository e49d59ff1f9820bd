import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatCount } from '../../i18n/format/format-count.js';
import { formatOption } from '../../i18n/format/format-filter.js';
import { manyOptions } from '../../query/facets/facet-options.js';
import type { Facet, FacetOption } from '../../query/facets/facets.js';
import { dayRange } from './day-range.js';
import type { FilterActions, Filters } from './filters-state.js';

/** How many options of a filter are on view before one asks for all. */
const foldedSize = 8;

/** One filter: its name and its options as buttons that stay pressed. */
export function facetGroup(facet: Facet, state: Filters, actions: FilterActions): TemplateResult {
  const { name } = facet;
  const { messages, unfolded } = state;
  const all = facet.options.filter(({ option }) => !option.includes('/') || name !== 'when');
  const isUnfolded = unfolded.has(name);
  const shown = isUnfolded ? all : mostUsed(all);
  return html`<div class="facet" role="group" aria-labelledby=${`facet-${name}`}>
    <p id=${`facet-${name}`} class="facet-name">${messages.facets[name]}</p>
    <div class="options">
      ${repeat(
        shown,
        ({ option }) => option,
        (option) => optionButton(facet, option, state, actions),
      )}
      ${
        all.length > foldedSize
          ? html`<button
              type="button"
              class="unfold"
              aria-expanded=${isUnfolded ? 'true' : 'false'}
              @click=${() => actions.onUnfold(name)}
            >
              ${isUnfolded ? messages.fewerOptions : messages.moreOptions(formatCount(messages, all.length))}
            </button>`
          : nothing
      }
    </div>
    ${name === 'when' ? dayRange(facet, state, actions) : nothing}
  </div>`;
}

function optionButton(
  { name, options }: Facet,
  { option, count, isChosen }: FacetOption,
  { messages, query }: Filters,
  { onChoose }: FilterActions,
): TemplateResult {
  const chosen = options.filter((one) => one.isChosen).map((one) => one.option);
  const others = manyOptions.includes(name) ? chosen.filter((one) => one !== option) : [];
  return html`<button
    type="button"
    class="option"
    aria-pressed=${isChosen ? 'true' : 'false'}
    ?disabled=${count === 0 && !isChosen}
    @click=${() => onChoose(name, isChosen ? others : [...others, option])}
  >
    <span dir="auto">${formatOption(messages, name, option, query.kind)}</span>
    <span class="count">${formatCount(messages, count)}</span>
  </button>`;
}

/** The options that most records have and those chosen, in their own order, which no choice changes. */
function mostUsed(options: readonly FacetOption[]): readonly FacetOption[] {
  if (options.length <= foldedSize) return options;
  const ranked = [...options].sort((one, other) => other.among - one.among).slice(0, foldedSize);
  return options.filter((option) => option.isChosen || ranked.includes(option));
}
