import { html, nothing, type TemplateResult } from 'lit';
import type { Order } from '../../query/facets/choices.js';
import type { FilterActions, Filters } from './filters-state.js';

/** How the list is ordered; nearness is asked of the device only when its button is pressed. */
export function orderGroup(
  { messages, query, hasPlaces }: Filters,
  { onOrder, onNearMe }: FilterActions,
): TemplateResult {
  const { kind, order } = query;
  const ownOrder = messages.orders[kind];
  const choices: readonly (readonly [Order | null, string])[] = [
    [null, ownOrder],
    ...(['name', 'newest'] as const)
      .map((one) => [one, messages.orderNames[one]] as const)
      .filter(([, name]) => name !== ownOrder),
  ];
  const button = (isPressed: boolean, text: string, onClick: () => void): TemplateResult =>
    html`<button
      type="button"
      class="option"
      aria-pressed=${isPressed ? 'true' : 'false'}
      @click=${onClick}
    >
      ${text}
    </button>`;
  return html`<div class="facet" role="group" aria-labelledby="order">
    <p id="order" class="facet-name">${messages.orderLabel}</p>
    <div class="options">
      ${choices.map(([one, text]) => button(order === one, text, () => onOrder(one)))}
      ${hasPlaces ? button(order === 'nearest', messages.nearMe, onNearMe) : nothing}
    </div>
    ${order === 'nearest' ? html`<p class="hint">${messages.positionStays}</p>` : nothing}
  </div>`;
}
