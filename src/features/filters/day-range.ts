import { html, type TemplateResult } from 'lit';
import type { AllMessages } from '../../i18n/messages.js';
import type { Facet } from '../../query/facets/facets.js';
import type { FilterActions, Filters } from './filters-state.js';

/**
 * Two days to choose a span between; the browser's own date fields, which every assistive tool knows.
 *
 * Both fields keep what is typed into them until focus has left both: Chromium tells of a change
 * after every digit, so that 2026 comes as the years 2, 20, 202 and 2026.
 */
export function dayRange(
  { name }: Facet,
  { messages, query }: Filters,
  { onChoose }: FilterActions,
): TemplateResult {
  const chosen = query.chosen.when?.find((option) => option.includes('/')) ?? '/';
  const [from = '', until = ''] = chosen.split('/');
  const choose = (first: string, last: string): void => {
    const days = `${first}/${last}`;
    if (days !== chosen) onChoose(name, days === '/' ? [] : [days]);
  };
  const read = (group: Element, hasFocus: boolean): void => {
    const [one, other] = group.querySelectorAll('input');
    const hint = group.querySelector('.hint');
    if (!one || !other || !hint) return;
    // An end that is being typed stays as it was chosen.
    const first = isUnfinished(one) ? from : one.value;
    const last = isUnfinished(other) ? until : other.value;
    const isReversed = first !== '' && last !== '' && last < first;
    hint.textContent = hintOn([one, other], isReversed && hasFocus, messages);
    if (!isReversed) return choose(first, last);
    if (hasFocus || isUnfinished(one) || isUnfinished(other)) return;
    // Days left the wrong way round are meant as a span all the same.
    one.value = last;
    other.value = first;
    choose(last, first);
  };
  const onChange = ({ currentTarget: group }: Event): void => {
    if (group instanceof Element) read(group, group.matches(':focus-within'));
  };
  const onFocusOut = ({ currentTarget: group, relatedTarget: next }: FocusEvent): void => {
    if (group instanceof Element) read(group, next instanceof Node && group.contains(next));
  };
  return html`<div class="days" @change=${onChange} @focusout=${onFocusOut}>
    <label>${messages.firstDay} <input type="date" max="9999-12-31" .value=${from} /></label>
    <label>${messages.lastDay} <input type="date" max="9999-12-31" .value=${until} /></label>
    <p class="hint" role="status"></p>
  </div>`;
}

/** What is wrong with two days, as far as somebody is not just typing them; empty for nothing. */
function hintOn(
  fields: readonly HTMLInputElement[],
  isReversed: boolean,
  messages: AllMessages,
): string {
  const isLeft = fields.some((field) => isUnfinished(field) && !field.matches(':focus-within'));
  if (isLeft) return messages.dayUnfinished;
  return isReversed ? messages.lastBeforeFirst : '';
}

/** Tells whether a date field has a part of a day, or a year of which digits are still to come. */
function isUnfinished({ value, validity }: HTMLInputElement): boolean {
  return validity.badInput || (value !== '' && value < '1900');
}
