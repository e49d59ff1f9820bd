import { html, nothing, type TemplateResult } from 'lit';
import { formatLanguage } from '../../i18n/format/format-count.js';
import type { Messages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { heading } from './heading.js';
import { fact, type Fact, type RowContent, type RowLead } from './row-content.js';

/** What a search and a resident's whereabouts add to rows. */
export interface RowExtras {
  /** Changes when a text is marked in another way. */
  readonly key: string;
  /** A text with what was found in it marked. */
  readonly mark: (text: string) => unknown;
  /** Facts that come first. */
  readonly facts: (record: DirectoryRecord) => readonly Fact[];
}

/** What the rows of one list share. */
export interface RowContext {
  readonly messages: Messages;
  /** Level of a record's heading. */
  readonly headingLevel: number;
  /** Where a title leads when its record has no page of its own. */
  readonly homepage: string;
  readonly extras: RowExtras | null;
  readonly contentOf: (record: DirectoryRecord) => RowContent;
  readonly onToggle: (record: DirectoryRecord, event: Event) => void;
  /** What stands under a row, open or not. */
  readonly belowOf?: ((record: DirectoryRecord) => unknown) | undefined;
}

/** Easy language begins with a short card: what, when, and as many facts. */
const mostEasyFacts = 2;

/** The language of a record's own text where it differs from the interface's; `null` where not. */
export function foreignLanguage(record: DirectoryRecord, messages: Messages): string | null {
  return record.language && record.language !== messages.language ? record.language : null;
}

/**
 * One record as a row; `details` stand in it when it is open.
 *
 * @param hasTwin - Whether another record on view has the same title, so that their links need
 *   names that tell them apart.
 */
export function recordRow(
  record: DirectoryRecord,
  context: RowContext,
  details: TemplateResult | null,
  hasTwin: boolean,
): TemplateResult {
  const { messages, extras } = context;
  const { lead, facts } = context.contentOf(record);
  const marked = (text: string): unknown => extras?.mark(text) ?? text;
  const name = hasTwin && [record.title, lead?.main, lead?.sub, facts[0]?.text].join(' ');
  const link = titleLink(record, context, details, name);
  const language = foreignLanguage(record, messages);
  const badge = language ? [fact(formatLanguage(messages, language), 'language')] : [];
  const isShort = (messages.isEasy ?? false) && details === null;
  const isTextBelow = details && record.bodyHtml;
  return html`<li class="talkoo-record">
    ${heading(context.headingLevel, 'talkoo-heading', link, language)}
    ${lead ? leadLine(lead, language) : nothing}
    <div class="talkoo-body">
      ${
        record.summary && !isTextBelow && !isShort
          ? html`<p class="talkoo-summary" dir="auto" lang=${language ?? messages.language}>
              ${marked(record.summary)}
            </p>`
          : nothing
      }
      ${factList(language, [...(extras?.facts(record) ?? []), ...(isShort ? facts.slice(0, mostEasyFacts) : facts), ...badge])}
      ${details} ${context.belowOf?.(record)}
    </div>
  </li>`;
}

function titleLink(
  record: DirectoryRecord,
  { homepage, onToggle, extras }: RowContext,
  details: TemplateResult | null,
  name: string | false,
): TemplateResult {
  return html`<a
    href=${record.link ?? homepage}
    aria-label=${name || nothing}
    aria-expanded=${details ? 'true' : 'false'}
    @click=${(event: Event) => onToggle(record, event)}
    >${extras?.mark(record.title) ?? record.title}</a
  >`;
}

function leadLine(
  { main, sub, machineTime, isOwn }: RowLead,
  language: string | null,
): TemplateResult {
  const content = html`${main ? html`<b>${main}</b> ` : nothing}${
    sub
      ? html`<span
          class=${isOwn ? nothing : 'talkoo-unbroken'}
          lang=${(isOwn && language) || nothing}
          >${sub}</span
        >`
      : nothing
  }`;
  return html`<p class="talkoo-lead">
    ${machineTime ? html`<time datetime=${machineTime}>${content}</time>` : content}
  </p>`;
}

function factList(
  language: string | null,
  facts: readonly Fact[],
): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<ul class="talkoo-facts" role="list">
    ${facts.map(
      ({ text, look, isOwn }) =>
        html`<li class=${`talkoo-${look}`} lang=${(isOwn && language) || nothing} dir="auto">
          ${text}
        </li>`,
    )}
  </ul>`;
}
