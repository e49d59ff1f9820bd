import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../i18n/messages.js';
import type { Arrangement } from '../../../query/facets/choices.js';
import type { Query } from '../../../query/query.js';
import { copyLink } from '../../../ui/copy/copy-link.js';

/** What can be done with a list as a whole. */
export interface Tools {
  readonly query: Query;
  readonly hasMap: boolean;
  /** The address of the view; `null` where it has none, and while nothing is asked. */
  readonly link: string | null;
  /** What the link leads to. */
  readonly title: string;
  readonly messages: AllMessages;
}

/** What a resident can do there. */
export interface ToolActions {
  readonly onArrangement: (arrangement: Arrangement) => void;
  /** `null` where the page cannot make one. */
  readonly onFlyer: (() => void) | null;
  readonly onSay: (text: string) => void;
}

/** Other layouts, a flyer and a link, as buttons beside the count. */
export function tools(state: Tools, { onArrangement, onFlyer, onSay }: ToolActions): unknown {
  const { query, hasMap, link, title, messages } = state;
  const { kind, isOverview } = query;
  const names = { activities: messages.regularly, events: messages.byWeek };
  const calendar = kind === 'activities' || kind === 'events' ? names[kind] : null;
  return html`<div class="tools">
    ${!isOverview && calendar ? layout('calendar', calendar, query, onArrangement) : nothing}
    ${!isOverview && hasMap ? layout('map', messages.showMap, query, onArrangement) : nothing}
    ${
      onFlyer
        ? html`<button type="button" class="tool" data-means="leaflet" @click=${onFlyer}>
            ${messages.leafletFor}
          </button>`
        : nothing
    }
    ${link ? copyLink({ title, url: link, messages, onSay }) : nothing}
  </div>`;
}

function layout(
  arrangement: Arrangement,
  name: string,
  query: Query,
  onArrangement: (arrangement: Arrangement) => void,
): TemplateResult {
  const isOn = query.arrangement === arrangement;
  return html`<button
    type="button"
    class="layout"
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${() => onArrangement(isOn ? 'list' : arrangement)}
  >
    ${name}
  </button>`;
}
