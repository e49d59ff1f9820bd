import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/** Says that something of the element itself could not be loaded, and offers to try again. */
export function missingNotice(messages: Messages, onRetry: () => void): TemplateResult {
  return html`<p class="status">${messages.cutOff}</p>
    <button class="more" type="button" @click=${onRetry}>${messages.retry}</button>`;
}
