import { html, nothing, type TemplateResult } from 'lit';
import type { HiddenText } from '../../i18n/listing-words.js';
import type { HiddenReason, ListedRecord, Standing } from '../../completeness/listed-record.js';
import { heading } from '../../ui/records/heading.js';
import { recordName } from './record-name.js';
import type { ListingProps } from './listing-props.js';

/** The records that residents do not see, each with the reason and what to do; first those that they should see. */
export function hiddenList(props: ListingProps): TemplateResult | typeof nothing {
  const { headingLevel, words } = props;
  const hidden = hiddenOf(props);
  if (hidden.length === 0) return nothing;
  return html`${heading(headingLevel + 1, 'talkoo-part', words.hiddenTitle)}
    <ul class="talkoo-hidden" role="list">
      ${hidden.map((one) => hiddenItem(one, props))}
    </ul>`;
}

/** The records that residents do not see though they should: not what is over or meant for elsewhere. */
export function lostRecords({ listing }: ListingProps): readonly ListedRecord[] {
  return listing.records.filter(
    ({ standing }) => standing.state === 'hidden' && !isMeant(standing),
  );
}

/** What to do about a record that residents do not see; `null` for one that they see. */
export function hiddenText(
  { record, standing }: ListedRecord,
  { place, words }: ListingProps,
): HiddenText | null {
  if (standing.state === 'shown') return null;
  return words.reasons[standing.reason](place, record?.municipalities.join(', ') ?? '');
}

function hiddenOf(props: ListingProps): readonly ListedRecord[] {
  const { records } = props.listing;
  return [
    ...lostRecords(props),
    ...records.filter(({ standing }) => hasReason(standing, 'other-municipality')),
    ...records.filter(({ standing }) => hasReason(standing, 'expired')),
  ];
}

/** Whether a record is hidden for what need not be a mistake. */
function isMeant(standing: Standing): boolean {
  return hasReason(standing, 'other-municipality') || hasReason(standing, 'expired');
}

function hasReason(standing: Standing, reason: HiddenReason): boolean {
  return standing.state === 'hidden' && standing.reason === reason;
}

function hiddenItem(listed: ListedRecord, props: ListingProps): TemplateResult | typeof nothing {
  const { kind, standing, editUrl } = listed;
  const { words, messages } = props;
  const text = hiddenText(listed, props);
  if (!text || standing.state === 'shown') return nothing;
  const name = recordName(listed, props);
  return html`<li>
    <p dir="auto">
      <strong>${name}</strong> <span class="talkoo-note">(${messages.oneOfKind[kind]})</span>
    </p>
    <p>
      ${text.why} ${text.how}
      ${standing.path ? html`<span class="talkoo-note">${words.field(standing.path)}</span>` : nothing}
    </p>
    <p><a href=${editUrl} rel="noopener" dir="auto">${words.mendIn(name)}</a></p>
  </li>`;
}
