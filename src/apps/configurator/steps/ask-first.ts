import { html, nothing, type TemplateResult } from 'lit';
import type { NamedPlace } from './named-places.js';
import type { Words } from '../words/fi.js';

/** What a webmaster can do with what an address has filled in. */
export interface AskActions {
  readonly onUse: () => void;
  /** Not where there is nothing else to show. */
  readonly onDrop?: () => void;
}

/**
 * Names the servers and mailboxes that the page's address would bring along, before any of them is
 * asked or stands in the code: anyone can have written the address.
 */
export function askFirst(
  places: readonly NamedPlace[],
  { setup: { ask, source, code, privacy } }: Words,
  { onUse, onDrop }: AskActions,
): TemplateResult {
  const labels = {
    source: source.address,
    files: code.files,
    tiles: privacy.tiles,
    reportAddress: privacy.reportAddress,
    accessibilityFeedback: privacy.accessibilityFeedback,
  };
  return html`<section class="box asking" aria-labelledby="asking-title">
    <h2 id="asking-title">${ask.title}</h2>
    <p>${ask.intro}</p>
    <ul>
      ${places.map(({ choice, name }) => html`<li>${labels[choice]} <strong>${name}</strong></li>`)}
    </ul>
    <p>${ask.isItKnown}</p>
    <p class="asking-buttons">
      <button type="button" class="button" @click=${onUse}>${ask.use}</button>
      ${
        onDrop
          ? html`<button type="button" class="button" @click=${onDrop}>${ask.drop}</button>`
          : nothing
      }
    </p>
  </section>`;
}
