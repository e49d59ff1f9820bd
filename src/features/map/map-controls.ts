import { html, type TemplateResult } from 'lit';
import type { AllMessages } from '../../i18n/messages.js';

/** What the buttons beside a map do. */
export interface ControlActions {
  readonly onZoom: (change: number) => void;
  /** Moves the view by these parts of its size. */
  readonly onPan: (x: number, y: number) => void;
}

const step = 0.25;

/** Buttons for all that could otherwise only be done by dragging or with two fingers. */
export function mapControls(
  messages: AllMessages,
  { onZoom, onPan }: ControlActions,
): TemplateResult {
  return html`<div class="map-controls" role="group" aria-label=${messages.mapButtons}>
    ${control('zoom', messages.zoomIn, '+', () => onZoom(1))}
    ${control('zoom', messages.zoomOut, '−', () => onZoom(-1))}
    ${control('pan', messages.panWest, '←', () => onPan(-step, 0))}
    ${control('pan', messages.panNorth, '↑', () => onPan(0, -step))}
    ${control('pan', messages.panSouth, '↓', () => onPan(0, step))}
    ${control('pan', messages.panEast, '→', () => onPan(step, 0))}
  </div>`;
}

function control(
  className: string,
  name: string,
  sign: string,
  onClick: () => void,
): TemplateResult {
  return html`<button class=${className} type="button" aria-label=${name} @click=${onClick}>
    <span aria-hidden="true">${sign}</span>
  </button>`;
}
