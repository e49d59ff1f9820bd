import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { onEscape } from '../../ui/on-escape.js';
import { heading } from '../../ui/records/heading.js';
import type { Leaflet } from './paper.js';
import { fillFrame, printFrame } from './paper-frame.js';

export { leafletSources } from './flyer-sources.js';
export { leafletStyles } from './flyer-styles.js';
export type { Leaflet, LeafletSource } from './paper.js';

/** Of the leaflet's heading, which takes the focus when the leaflet is opened. */
export const leafletHeading = '.leaflet-heading';

/**
 * A leaflet with its buttons, for the board's frame.
 *
 * The paper is a document of its own in a frame of the same origin: only it is printed, whatever
 * the host's page looks like on paper, and it goes with the frame. It is filled when the frame has
 * loaded, which some browsers do later, and again whenever this is rendered.
 *
 * @param onClose - Told of the button and of Escape, also within the paper.
 */
export function leafletView(
  leaflet: Leaflet,
  headingLevel: number,
  onClose: () => void,
): TemplateResult {
  const { messages } = leaflet;
  const fill = (frame: Element | undefined): void => {
    if (frame instanceof HTMLIFrameElement) fillFrame(frame, leaflet, onEscape(onClose));
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
