import { html, type TemplateResult } from 'lit';
import type { Facet } from '../../query/facets.js';
import type { FilterActions, Filters } from './filters-state.js';

/** Two days to choose a span between; the browser's own date fields, which every assistive tool knows. */
export function dayRange(
  { name }: Facet,
  { messages, query }: Filters,
  { onChoose }: FilterActions,
): TemplateResult {
  const chosen = query.chosen.when?.find((option) => option.includes('/')) ?? '/';
  const [from = '', until = ''] = chosen.split('/');
  const choose = (first: string, last: string): void => {
    // Days written the wrong way round are meant as a span all the same.
    const days = first && last && last < first ? [last, first] : [first, last];
    onChoose(name, first || last ? [days.join('/')] : []);
  };
  const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`<div class="days">
    <label
      >${messages.firstDay}
      <input type="date" .value=${from} @change=${(event: Event) => choose(valueOf(event), until)}
    /></label>
    <label
      >${messages.lastDay}
      <input type="date" .value=${until} @change=${(event: Event) => choose(from, valueOf(event))}
    /></label>
  </div>`;
}
