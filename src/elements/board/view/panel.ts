import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../i18n/messages.js';
import type { BoardView } from './board-view.js';

/** What stands around the records in the panel. */
export interface PanelContent {
  /** Buttons beside the count. */
  readonly tools: unknown;
  /** What stands between the count and the records. */
  readonly above: unknown;
  /** What is said while the first page is on its way. */
  readonly wait: string;
  /** Says that something of the board could not be loaded; `null` where nothing is missing. */
  readonly missing: TemplateResult | null;
  /** What follows the list: why it is empty, or that more is coming. */
  readonly below: unknown;
  readonly onMore: () => void;
}

/** The panel: how many records there are, the records, and the way to more; the fallback when nothing could be read or shown. */
export function panel(
  view: BoardView,
  messages: Messages,
  { tools, above, wait, missing, below, onMore }: PanelContent,
): TemplateResult {
  return html`${view.status ? bar(view.status, tools) : nothing} ${above}
    ${missing ?? (view.isWaiting ? waiting(wait) : nothing)}
    <slot name="records"></slot>
    ${view.hasNothing || (missing && !view.status) ? html`<slot></slot>` : nothing} ${below}
    ${
      view.more
        ? html`<button class="more" type="button" part="more" @click=${onMore}>
            ${messages.showMore(view.more.shown, view.more.total)}
          </button>`
        : nothing
    }`;
}

function bar(status: string, tools: unknown): TemplateResult {
  return html`<div class="bar">
    <p class="status" part="status">${status}</p>
    ${tools}
  </div>`;
}

function waiting(text: string): TemplateResult {
  return html`<p class="status">${text}</p>
    <div class="waiting" aria-hidden="true">
      ${[1, 2, 3].map(() => html`<div><i></i><i></i><i></i></div>`)}
    </div>`;
}
