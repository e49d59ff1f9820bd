import { html, nothing, type TemplateResult } from 'lit';

/** A field for words to search by. */
export interface SearchField {
  /** Id of the field, for its label. */
  readonly id: string;
  readonly words: string;
  /** Name of the button that clears the words. */
  readonly clearLabel: string;
  /** Id of what describes the field. */
  readonly describedBy?: string;
  readonly onWords: (words: string) => void;
  readonly onFocus?: () => void;
}

/** Renders the field, and once it has words, the button that clears them. */
export function searchField(field: SearchField): TemplateResult {
  const { words, onWords } = field;
  return html`<div class="field">
    <input
      id=${field.id}
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      maxlength="200"
      aria-describedby=${field.describedBy ?? nothing}
      .value=${words}
      @focus=${field.onFocus}
      @input=${({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
        onWords(currentTarget.value)}
    />
    ${
      words
        ? html`<button
            class="clear"
            type="button"
            aria-label=${field.clearLabel}
            @click=${({ currentTarget }: { readonly currentTarget: Element }) => {
              onWords('');
              currentTarget.parentElement?.querySelector('input')?.focus();
            }}
          >
            <span aria-hidden="true">✕</span>
          </button>`
        : nothing
    }
  </div>`;
}
