import { html, nothing, type TemplateResult } from 'lit';
import type { ListingWords } from '../../i18n/listing-words.js';
import type { Listing } from '../../completeness/listed-record.js';
import { searchField } from '../../ui/search-field.js';

/** The search for an association. */
export interface ListingSearch {
  readonly typed: string;
  /** Name of the form among the page's landmarks. */
  readonly name: string;
  /** What may be meant, best first; empty once one has been chosen. */
  readonly suggestions: readonly Listing[];
  readonly words: ListingWords;
  readonly onType: (typed: string) => void;
  readonly onChoose: (name: string) => void;
}

const most = 8;

/**
 * Renders the search with its suggestions as plain buttons, which every way of using a page reaches.
 *
 * Enter chooses the only one, and else goes to the first.
 */
export function listingSearch(search: ListingSearch): TemplateResult {
  const { typed, name, words, onType } = search;
  return html`<form
    class="search"
    role="search"
    aria-label=${name}
    part="search"
    @submit=${(event: Event) => onEnter(event, search)}
  >
    <label for="name">${words.label}</label>
    <p class="hint" id="hint">${words.hint}</p>
    ${searchField({
      id: 'name',
      words: typed,
      clearLabel: words.clear,
      describedBy: 'hint',
      onWords: onType,
    })}
    ${suggestionList(search)}
  </form>`;
}

function suggestionList({
  suggestions,
  words,
  onChoose,
}: ListingSearch): TemplateResult | typeof nothing {
  if (suggestions.length === 0) return nothing;
  return html`<p class="found">${words.suggestions(suggestions.length)}</p>
    <ul class="suggestions" role="list">
      ${suggestions.slice(0, most).map(
        (listing) =>
          html`<li>
            <button type="button" @click=${() => onChoose(listing.name)}>${listing.name}</button>
          </li>`,
      )}
    </ul>
    ${suggestions.length > most ? html`<p class="found">${words.tooMany}</p>` : nothing}`;
}

function onEnter(event: Event, { suggestions, onChoose }: ListingSearch): void {
  event.preventDefault();
  const [first, ...others] = suggestions;
  if (first && others.length === 0) return onChoose(first.name);
  (event.currentTarget as Element).querySelector<HTMLElement>('.suggestions button')?.focus();
}
