import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatCount } from '../../i18n/format/format-count.js';
import type { AllMessages } from '../../i18n/messages.js';
import { foreignLanguage } from '../../ui/records/record-row.js';
import type { Mark } from './place-index.js';

/** The markers on view. */
export interface MarkerGroup {
  /** In the list's order. */
  readonly marks: readonly Mark[];
  /** Id of the open record; `null` for none. */
  readonly open: string | null;
  /** Key of the marker that the Tab key leads to; `null` when there is none. */
  readonly current: string | null;
  readonly messages: AllMessages;
}

/** What can be done with markers. */
export interface MarkerActions {
  readonly onMark: (mark: Mark) => void;
  readonly onFocus: (mark: Mark) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A button for each mark, named by its record or by how many there are. */
export function markerGroup(
  { marks, open, current, messages }: MarkerGroup,
  { onMark, onFocus, onKey }: MarkerActions,
): TemplateResult {
  return html`<div
    class="markers"
    role="group"
    aria-label=${messages.placesOnMap}
    @keydown=${onKey}
  >
    ${repeat(
      marks,
      ({ key }) => key,
      (mark) =>
        html`<button
          type="button"
          class=${mark.record ? 'marker' : 'marker several'}
          tabindex=${mark.key === current ? 0 : -1}
          aria-current=${mark.record?.id === open ? 'true' : nothing}
          @click=${() => onMark(mark)}
          @focus=${() => onFocus(mark)}
        >
          <span class="dot" aria-hidden="true"
            >${mark.record ? nothing : formatCount(messages, mark.count)}</span
          >
          ${name(mark, messages)}
        </button>`,
    )}
  </div>`;
}

function name({ record, count, partingZoom }: Mark, messages: AllMessages): TemplateResult {
  if (record) {
    return html`<span class="name" dir="auto" lang=${foreignLanguage(record, messages) ?? nothing}
      >${record.title}</span
    >`;
  }
  const places = messages.places(count);
  return html`<span class="name"
    >${partingZoom === null ? messages.placesTogether(places) : messages.placesNear(places)}</span
  >`;
}
