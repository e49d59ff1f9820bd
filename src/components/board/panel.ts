import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { BoardView } from './board-view.js';

/** What stands around the records in the panel. */
export interface PanelContent {
  /** The line above the records. */
  readonly bar: unknown;
  /** What is said while the first page is on its way. */
  readonly wait: string;
  /** What follows the list: why it is empty, or that more is coming. */
  readonly below: unknown;
  readonly onMore: () => void;
}

/** The panel: how many records there are, the records, and the way to more; the fallback when nothing could be read. */
export function panel(
  view: BoardView,
  messages: Messages,
  { bar, wait, below, onMore }: PanelContent,
): TemplateResult {
  return html`${bar} ${view.isWaiting ? waiting(wait) : nothing}
    <slot name="records"></slot>
    ${view.hasNothing ? html`<slot></slot>` : nothing} ${below}
    ${
      view.more
        ? html`<button class="more" type="button" part="more" @click=${onMore}>
            ${messages.showMore(view.more.shown, view.more.total)}
          </button>`
        : nothing
    }`;
}

function waiting(text: string): TemplateResult {
  return html`<p class="status">${text}</p>
    <div class="waiting" aria-hidden="true">
      ${[1, 2, 3].map(() => html`<div><i></i><i></i><i></i></div>`)}
    </div>`;
}
