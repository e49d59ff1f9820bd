import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { helsinkiDay } from '../../base/time/helsinki-time.js';
import { readableAddress } from '../../base/address/readable-address.js';
import { safeUrl } from '../../base/address/safe-url.js';
import { formatClock, formatDate } from '../../i18n/format/format-time.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { kinds } from '../../model/kind.js';
import { dayGroups } from './day-groups.js';
import { foreignLanguage } from '../../ui/records/record-row.js';
import { flyerRecord } from './flyer-page-record.js';
import { qrCode } from './qr-code.js';

/** A flyer for a noticeboard. */
export interface Flyer {
  /** What it tells about ("Tapahtumat viikonloppuna"). */
  readonly title: string;
  /** Where, or what else narrows it down ("Koivuranta"); empty for nothing. */
  readonly subtitle: string;
  /** In the order of the paper; the first sixty are printed and the others counted. */
  readonly records: readonly DirectoryRecord[];
  /** The page on which all of it stands; one that is not http(s) is left out. */
  readonly address: string;
  readonly sources: readonly FlyerSource[];
  /** When the paper is made, in epoch milliseconds. */
  readonly printedAt: number;
  readonly messages: AllMessages;
}

/** Where records of a flyer are from. */
export interface FlyerSource {
  readonly name: string;
  /** Epoch milliseconds. */
  readonly readAt: number;
}

const mostRecords = 60;

/** What stands on the paper. */
export function flyerPage(flyer: Flyer): TemplateResult {
  const { title, subtitle, records, printedAt, messages } = flyer;
  const today = helsinkiDay(printedAt);
  const [only, ...others] = records;
  const isAlone = others.length === 0;
  const isRecordsOwn = isAlone && only?.title === title;
  const language = (isRecordsOwn && foreignLanguage(only, messages)) || nothing;
  const groups = dayGroups(records.slice(0, mostRecords), messages, today);
  return html`<div class="paper">
    <header>
      <h1 lang=${language} dir="auto">${title}</h1>
      <p>
        ${subtitle ? html`<b>${subtitle}</b>` : nothing}
        <span>${messages.printedOn(formatDate(messages, today))}</span>
      </p>
    </header>
    ${groups.map((group) => {
      const isUnderDay = group.label !== null;
      const context = { messages, today, isAlone, isUnderDay, paperTitle: title };
      return html`${isUnderDay ? html`<h2 class="day">${group.label}</h2>` : nothing}
        <ul role="list" class=${isAlone ? 'alone' : nothing}>
          ${group.records.map((record) => flyerRecord(record, context))}
        </ul>`;
    })}
    ${foot(flyer)}
  </div>`;
}

function foot({ records, address, sources, messages }: Flyer): TemplateResult {
  const rest = countText(records.slice(mostRecords), messages);
  const url = safeUrl(address);
  return html`<footer>
    ${url ? guard([url, messages], () => qrCode(url, messages.qrCode)) : nothing}
    <div>
      ${rest ? html`<p class="rest">${messages.moreOnline(rest)}</p>` : nothing}
      ${url ? html`<p>${messages.latestOnline}<br /><b class="web">${readableAddress(url)}</b></p>` : nothing}
      ${sources.map(
        ({ name, readAt }) => html`<p>${messages.dataFrom(name, readTime(readAt, messages))}</p>`,
      )}
    </div>
  </footer>`;
}

/** "23 tapahtumaa", "2 toimintaa, 1 tila"; empty for none. */
function countText(records: readonly DirectoryRecord[], messages: AllMessages): string {
  return kinds
    .map((kind) => [kind, records.filter((record) => record.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => messages.count[kind](count))
    .join(', ');
}

/** A date and a time: "today" would be wrong tomorrow. */
function readTime(instant: number, messages: AllMessages): string {
  const clock = messages.atClock(formatClock(messages, instant));
  return `${formatDate(messages, helsinkiDay(instant))} ${clock}`;
}
