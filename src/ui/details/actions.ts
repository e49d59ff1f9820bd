import { html, nothing, type TemplateResult } from 'lit';
import { singleAddress } from '../../base/address/single-address.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { ContactMeans } from '../contact-event.js';
import { copyLink } from '../copy/copy-link.js';
import type { RowContext } from '../records/record-row.js';
import type { DetailsProps } from './details-props.js';
import { report } from './report.js';

/** What one can do with a record, the most likely first. */
export function actions(
  record: DirectoryRecord,
  context: RowContext,
  aids: DetailsProps | null,
  messages: AllMessages,
): TemplateResult {
  const main = mainAction(record, messages);
  return html`<div class="talkoo-actions">
    ${
      main
        ? html`<a class="talkoo-main" data-means=${main.means} href=${main.href} rel="noopener"
            >${main.text}</a
          >`
        : nothing
    }
    ${aids ? takingAlong(record, aids, messages) : nothing}
    ${
      record.link
        ? html`<a href=${record.link} rel="noopener">${messages.sourcePage(record.sourceName)}</a>`
        : nothing
    }
    ${aids ? report(record, aids, messages) : nothing}
    <button type="button" @click=${(event: Event) => context.onToggle(record, event)}>
      ${messages.close}
    </button>
  </div>`;
}

function takingAlong(
  { title }: DirectoryRecord,
  { onCalendar, hasCalendarFailed, link, onFlyer, onSay }: DetailsProps,
  messages: AllMessages,
): TemplateResult {
  return html`${
    onCalendar
      ? html`<button type="button" data-means="calendar" @click=${onCalendar}>
          ${messages.addToCalendar}
        </button>`
      : nothing
  }
  ${hasCalendarFailed ? html`<span>${messages.calendarFailed}</span>` : nothing}
  ${link ? copyLink({ title, url: link, messages, onSay }) : nothing}
  ${
    onFlyer
      ? html`<button type="button" data-means="leaflet" @click=${onFlyer}>
          ${messages.printRecord}
        </button>`
      : nothing
  }`;
}

function mainAction(
  record: DirectoryRecord,
  messages: AllMessages,
): { readonly href: string; readonly text: string; readonly means: ContactMeans } | null {
  const isRoom = record.kind === 'premises';
  const way = isRoom ? record.booking : 'registration' in record ? record.registration : null;
  const href = singleAddress(way?.url ?? '');
  if (href === null) return null;
  return isRoom
    ? { href, text: messages.book, means: 'booking' }
    : { href, text: messages.signUp, means: 'registration' };
}
