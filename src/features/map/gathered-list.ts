import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { foreignLanguage } from '../../ui/records/record-row.js';

/** Records that are at one place of the map, and what can be done with them. */
export interface GatheredList {
  readonly gathered: readonly DirectoryRecord[];
  /** Id of the open record; `null` for none. */
  readonly open: string | null;
  readonly messages: AllMessages;
}

/** Lists the records of a marker that zooming cannot take apart; Escape closes it. */
export function gatheredList(
  { gathered, open, messages }: GatheredList,
  {
    onOpen,
    onUngather,
  }: { readonly onOpen: (id: string) => void; readonly onUngather: () => void },
): TemplateResult {
  const title = messages.placesHere(messages.places(gathered.length));
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onUngather();
  };
  return html`<div class="gathered" role="group" aria-label=${title} @keydown=${onKey}>
    <p>${title}</p>
    <ul role="list">
      ${gathered.map(
        (record) =>
          html`<li>
            <button
              type="button"
              dir="auto"
              lang=${foreignLanguage(record, messages) ?? nothing}
              aria-current=${record.id === open ? 'true' : nothing}
              @click=${() => onOpen(record.id)}
            >
              ${record.title}
            </button>
          </li>`,
      )}
    </ul>
    <button class="close" type="button" @click=${onUngather}>${messages.closePlaces}</button>
  </div>`;
}
