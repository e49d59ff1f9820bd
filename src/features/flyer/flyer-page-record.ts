import { html, nothing, type TemplateResult } from 'lit';
import type { PlainDate } from '../../base/time/plain-date.js';
import { formatUnread } from '../../i18n/format/format-unread.js';
import { formatStatus } from '../../i18n/format/format-status.js';
import { formatRange } from '../../i18n/format/format-time.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { foreignLanguage } from '../../ui/records/record-row.js';
import { arranger, deciding, placeText, reaches, type Reach } from './flyer-page-facts.js';
import { leadLines } from './flyer-page-times.js';

/** What the records of one paper share. */
export interface FlyerRecordContext {
  readonly messages: AllMessages;
  readonly today: PlainDate;
  /** Whether the record is the only one: it has room for all of its summary. */
  readonly isAlone: boolean;
  /** Whether the day of the records stands above them as a heading. */
  readonly isUnderDay: boolean;
  /** Title of the paper, which a lone record's need not repeat. */
  readonly paperTitle: string;
}

/** One record on paper: when, what, where, for whom, and whom to call. */
export function flyerRecord(record: DirectoryRecord, context: FlyerRecordContext): TemplateResult {
  const { messages, today, isAlone, isUnderDay } = context;
  const isTold = isAlone && record.title === context.paperTitle;
  const language = foreignLanguage(record, messages) ?? nothing;
  const summary = record.summary && (isAlone ? record.summary : firstSentence(record.summary));
  const organiser = arranger(record);
  const season =
    record.kind === 'activities' &&
    (record.seasonText ?? (record.season && formatRange(messages, record.season)));
  const status = 'status' in record ? formatStatus(messages, record) : null;
  const title = html`<span lang=${language} dir="auto">${record.title}</span>`;
  const heading = isUnderDay ? html`<h3>${title}</h3>` : html`<h2>${title}</h2>`;
  return html`<li>
    ${isTold ? nothing : heading}
    <p class="lead">
      ${status ? html`<strong>${status}</strong>` : nothing}
      ${leadLines(record, messages, today, isUnderDay).map((line) => html`<span>${line}</span> `)}
    </p>
    <div class="known">
      ${summary ? html`<p lang=${language} dir="auto">${summary}</p>` : nothing}
      ${factLine('place', placeText(record, messages))}
      ${factLine('deciding', deciding(record, messages))}
      ${season ? labelled(messages.season, season) : nothing}
      ${organiser ? labelled(organiserLabel(record, messages), organiser) : nothing}
      ${reachLine(reaches(record, messages))} ${unreadLines(record, messages)}
    </div>
  </li>`;
}

function organiserLabel({ kind }: DirectoryRecord, messages: AllMessages): string {
  return kind === 'premises' ? messages.owner : messages.organiser;
}

function factLine(className: string, text: string): TemplateResult | typeof nothing {
  return text ? html`<p class=${className} dir="auto">${text}</p>` : nothing;
}

function labelled(label: string, text: string): TemplateResult {
  return html`<p><span class="label">${label}</span> <bdi>${text}</bdi></p>`;
}

function reachLine(ways: readonly Reach[]): TemplateResult | typeof nothing {
  if (ways.length === 0) return nothing;
  return html`<p class="reaches">
    ${ways.map(
      ({ label, text, isPhone }) =>
        html`<span
          ><span class="label">${label}</span> ${isPhone ? html`<b>${text}</b>` : text}</span
        > `,
    )}
  </p>`;
}

/** How many more times and contacts there are than stand on the paper, and where. */
function unreadLines(record: DirectoryRecord, messages: AllMessages): readonly TemplateResult[] {
  const page = messages.sourcePage(record.sourceName);
  const texts = formatUnread(messages, record, ['weeklyTimes', 'contacts']);
  return texts.map((text) => html`<p class="unread">${text} ${page}</p>`);
}

/** Five letters before the mark keep abbreviations from ending a sentence. */
function firstSentence(text: string): string {
  return /^[^]*?\p{L}{5}[.!?]+(?=\s+\p{Lu})/u.exec(text)?.[0] ?? text;
}
