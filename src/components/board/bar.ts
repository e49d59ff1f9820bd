import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../i18n/messages.js';
import type { Arrangement, Query } from '../../query/query.js';

/** The line above the records: how many there are, and how else they can be laid out. */
export function bar(
  status: string,
  query: Query,
  messages: AllMessages | null,
  onArrangement: (arrangement: Arrangement) => void,
): TemplateResult {
  return html`<div class="bar">
    <p class="status" part="status">${status}</p>
    ${messages ? layouts(query, messages, onArrangement) : nothing}
  </div>`;
}

function layouts(
  { kind, arrangement, isOverview }: Query,
  messages: AllMessages,
  onArrangement: (arrangement: Arrangement) => void,
): unknown {
  const calendarName = { activities: messages.regularly, events: messages.byWeek };
  const name = kind === 'activities' || kind === 'events' ? calendarName[kind] : null;
  if (isOverview || name === null) return nothing;
  const isCalendar = arrangement === 'calendar';
  return html`<button
    type="button"
    class="layout"
    aria-pressed=${isCalendar ? 'true' : 'false'}
    @click=${() => onArrangement(isCalendar ? 'list' : 'calendar')}
  >
    ${name}
  </button>`;
}
