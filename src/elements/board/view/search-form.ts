import { html, type TemplateResult } from 'lit';
import { searchField } from '../../../ui/search-field.js';
import type { BoardActions } from '../board-actions.js';
import { isFiltering } from '../board-selectors.js';
import type { ShownState } from '../board-state.js';

/**
 * Renders the search over all kinds. Enter does nothing more: the list follows each letter.
 *
 * @param name - Of the form among the page's landmarks.
 */
export function searchForm(
  state: ShownState,
  name: string,
  { dispatch }: BoardActions,
): TemplateResult {
  const { plan, query, messages, all } = state;
  const [only, ...others] = plan.kinds;
  return html`<form
    class="search"
    role="search"
    aria-label=${name}
    part="search"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <label for="words"
      >${only && others.length === 0 ? messages.searchKind[only] : messages.searchAll}</label
    >
    <div class="field-row">
      ${searchField({
        id: 'words',
        words: query.words,
        clearLabel: all?.clearSearch ?? '',
        onWords: (words) => dispatch({ type: 'search', words }),
        onFocus: () => dispatch({ type: 'expect-search' }),
      })}
      <button
        class="filter"
        type="button"
        aria-expanded=${String(isFiltering(state))}
        @click=${() => dispatch({ type: 'toggle-filters' })}
      >
        ${messages.filter(String(Object.values(query.chosen).flat().length || ''))}
      </button>
    </div>
  </form>`;
}
