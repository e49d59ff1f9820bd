import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { onEscape } from '../../ui/on-escape.js';
import { heading } from '../../ui/records/heading.js';
import type { Flyer } from './flyer-page.js';
import { fillFrame, printFrame } from './flyer-page-frame.js';

export { flyerSources } from './flyer-sources.js';
export { flyerStyles } from './flyer-styles.js';
export type { Flyer, FlyerSource } from './flyer-page.js';

/**
 * A flyer with its buttons, for the board's frame.
 *
 * The paper is a document of its own in a frame of the same origin: only it is printed, whatever
 * the host's page looks like on paper, and it goes with the frame. It is filled when the frame has
 * loaded, which some browsers do later, and again whenever this is rendered.
 *
 * @param onClose - Told of the button and of Escape, also within the paper.
 */
export function flyerView(flyer: Flyer, headingLevel: number, onClose: () => void): TemplateResult {
  const { messages } = flyer;
  const fill = (frame: Element | undefined): void => {
    if (frame instanceof HTMLIFrameElement) fillFrame(frame, flyer, onEscape(onClose));
  };
  return html`<div class="leaflet" @keydown=${onEscape(onClose)}>
    ${heading(headingLevel, 'leaflet-heading', messages.leaflet)}
    <div class="leaflet-actions">
      <button
        class="leaflet-print"
        type="button"
        @click=${(event: Event) => onPrint(event, messages.printBlocked)}
      >
        ${messages.print}
      </button>
      <button type="button" @click=${onClose}>${messages.closeLeaflet}</button>
    </div>
    <p class="leaflet-help" role="status"></p>
    <iframe
      title=${messages.leafletPaper}
      ${ref(fill)}
      @load=${(event: Event) => fill(event.currentTarget as Element)}
    ></iframe>
  </div>`;
}

/** Prints; a page that may not print gets the way round it instead. */
function onPrint({ currentTarget }: Event, help: string): void {
  const view = (currentTarget as Element).closest('.leaflet');
  const [frame, line] = [view?.querySelector('iframe'), view?.querySelector('.leaflet-help')];
  if (frame && line) line.textContent = printFrame(frame) ? '' : help;
}
