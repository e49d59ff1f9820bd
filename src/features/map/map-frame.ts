import { html, nothing, type TemplateResult } from 'lit';
import { onEscape } from '../../ui/on-escape.js';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { MapSettings } from '../../sources/settings/source-settings.js';
import { gatheredList } from './gathered-list.js';
import { mapCaption } from './map-caption.js';
import { mapControls } from './map-controls.js';

/** How far a resident and the map have come; `failed` means that the map's own code could not be had. */
export type MapState = 'asking' | 'loading' | 'open' | 'failed';

/** What the frame of a map shows. */
export interface MapFrame {
  readonly state: MapState;
  /** Host of the map's pictures. */
  readonly host: string;
  readonly settings: MapSettings;
  readonly records: readonly DirectoryRecord[];
  /** Id of the open record; `null` for none. */
  readonly open: string | null;
  readonly messages: AllMessages;
  readonly areTilesMissing: boolean;
  /** The records at one place that were asked for; empty for none. */
  readonly gathered: readonly DirectoryRecord[];
}

/** What a resident can do in the pane besides moving the map. */
export interface MapActions {
  /** Opens a record, and moves focus to it. */
  readonly onOpen: (id: string) => void;
  /** Leaves the map for the list alone. */
  readonly onClose: () => void;
  /** Moves focus to the list's heading. */
  readonly onSkip: () => void;
}

/** What a resident can do in the frame. */
export interface FrameActions extends MapActions {
  readonly onAgree: () => void;
  readonly onRetry: () => void;
  readonly onZoom: (change: number) => void;
  /** Moves the view by these parts of its size. */
  readonly onPan: (x: number, y: number) => void;
  readonly onUngather: () => void;
  /** Told the element that the map is to be in, and `undefined` when that is gone; always the same function. */
  readonly onSurface: (surface: Element | undefined) => void;
}

/** The map's place: the question first, then the map with its words and buttons. */
export function mapFrame(frame: MapFrame, actions: FrameActions): TemplateResult {
  const { state, messages } = frame;
  return html`<div
    class="map"
    role="group"
    aria-label=${messages.map}
    tabindex="-1"
    @keydown=${onEscape(actions.onSkip)}
  >
    <button class="skip" type="button" @click=${actions.onSkip}>${messages.skipMap}</button>
    ${state === 'asking' ? question(frame, actions) : nothing}
    <div role="status">${outcome(frame, actions)}</div>
    ${state === 'open' ? opened(frame, actions) : nothing}
  </div>`;
}

function question(
  { host, messages }: MapFrame,
  { onAgree, onClose }: FrameActions,
): TemplateResult {
  return html`<div class="map-notice">
    <p>${messages.askForMap(host)}</p>
    <div class="map-choice">
      <button type="button" @click=${onAgree}>${messages.agreeToMap}</button>
      <button type="button" @click=${onClose}>${messages.stayInList}</button>
    </div>
  </div>`;
}

function outcome(
  { state, host, messages, areTilesMissing }: MapFrame,
  { onRetry, onClose }: FrameActions,
): TemplateResult | typeof nothing {
  if (state === 'loading') return html`<p class="map-line">${messages.loadingMap}</p>`;
  const hasFailed = state === 'failed';
  if (!hasFailed && !(state === 'open' && areTilesMissing)) return nothing;
  return html`<div class="map-notice">
    <p>${hasFailed ? messages.mapFailed : messages.tilesFailed(host)}</p>
    <div class="map-choice">
      <button type="button" @click=${onRetry}>${messages.retry}</button>
      <button type="button" @click=${onClose}>${messages.stayInList}</button>
    </div>
  </div>`;
}

function opened(frame: MapFrame, actions: FrameActions): TemplateResult {
  const { settings, records, messages, gathered } = frame;
  return html`<p class="map-line">${mapCaption(records, messages)}</p>
    ${keyed(
      `${settings.tiles} ${settings.maxZoom}`,
      html`<div
        class="surface"
        role="group"
        aria-label=${messages.moveMap}
        tabindex="0"
        ${ref(actions.onSurface)}
      ></div>`,
    )}
    ${gathered.length > 0 ? gatheredList(frame, actions) : nothing}
    ${mapControls(messages, actions)}
    <p class="map-line">${messages.mapHint}</p>
    <p class="map-line" dir="auto">${settings.attribution}</p>`;
}
