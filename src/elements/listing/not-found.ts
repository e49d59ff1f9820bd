import { html, nothing, type TemplateResult } from 'lit';
import type { ListingWords } from '../../i18n/listing-words.js';
import type { Listing } from '../../completeness/listed-record.js';
import type { Source } from '../../sources/source.js';

/** An association that nobody has told of. */
export interface NotFound {
  readonly typed: string;
  readonly near: readonly Listing[];
  /** Where it can be told of. */
  readonly sources: readonly Source[];
  /** The municipality that the board is for; empty for the whole source. */
  readonly place: string;
  readonly words: ListingWords;
  readonly onChoose: (name: string) => void;
}

/** Says that an association was not found, what may have been meant, and how to get it shown, step by step. */
export function notFound({
  typed,
  near,
  sources,
  place,
  words,
  onChoose,
}: NotFound): TemplateResult {
  return html`<div class="notice" part="notice">
    <p><strong>${words.notFound(typed.trim())}</strong></p>
    ${near.length > 0 ? html`<p>${words.didYouMean}</p>` : nothing}
    <div class="actions">
      ${near.map(
        (listing) =>
          html`<button type="button" @click=${() => onChoose(listing.name)}>
            ${listing.name}
          </button>`,
      )}
    </div>
    <p><strong>${words.stepsTitle}:</strong></p>
    <ol class="steps">
      <li>${words.stepSpelling}</li>
      <li>
        ${words.stepJoin}
        ${sources.map(({ name, homepage }) => html`<a href=${homepage} rel="noopener">${name}</a> `)}
      </li>
      <li>${words.stepFill}</li>
      ${place ? html`<li>${words.stepMunicipality(place)}</li>` : nothing}
      <li>${words.stepReturn}</li>
    </ol>
  </div>`;
}
