import { html, nothing, type TemplateResult } from 'lit';

/** The search box over all kinds. */
export interface SearchForm {
  readonly words: string;
  /** Name of the form among the page's landmarks. */
  readonly name: string;
  readonly label: string;
  /** Name of the button that clears the words. */
  readonly clearLabel: string;
  /** Name of the button that opens the filters. */
  readonly filterLabel: string;
  readonly isFiltering: boolean;
  readonly onFocus: () => void;
  readonly onWords: (words: string) => void;
  readonly onFilter: () => void;
}

/** Renders the form. Enter does nothing more: the list follows each letter. */
export function searchForm(form: SearchForm): TemplateResult {
  const { words, onWords } = form;
  return html`<form
    class="search"
    role="search"
    aria-label=${form.name}
    part="search"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <label for="words">${form.label}</label>
    <div class="field-row">
      <div class="field">
        <input
          id="words"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          maxlength="200"
          .value=${words}
          @focus=${form.onFocus}
          @input=${(event: Event) => onWords((event.target as HTMLInputElement).value)}
        />
        ${
          words
            ? html`<button
                class="clear"
                type="button"
                aria-label=${form.clearLabel}
                @click=${(event: Event) => {
                  onWords('');
                  (event.currentTarget as Element).parentElement?.querySelector('input')?.focus();
                }}
              >
                <span aria-hidden="true">✕</span>
              </button>`
            : nothing
        }
      </div>
      <button
        class="filter"
        type="button"
        aria-expanded=${form.isFiltering ? 'true' : 'false'}
        @click=${form.onFilter}
      >
        ${form.filterLabel}
      </button>
    </div>
  </form>`;
}
