import { helsinkiDay } from '../../base/time/helsinki-time.js';
import type { ListedRecord } from '../../completeness/listed-record.js';
import { kindLead } from '../../ui/records/kind-lead.js';
import type { ListingProps } from './listing-props.js';

/** What a record is called in a listing: its title, with what tells it from others of the same. */
export function recordName(listed: ListedRecord, props: ListingProps): string {
  const name = listed.title ?? props.words.untitled;
  const twins = props.listing.records.filter(
    (other) => other.title === listed.title && other !== listed,
  );
  if (twins.length === 0) return name;
  const day = dayOf(listed, props);
  const isItsOwn = day !== '' && twins.every((twin) => dayOf(twin, props) !== day);
  return `${name} (${isItsOwn ? day : numberOf(listed)})`;
}

/** The day by which residents know it ("su 6.12."); empty when it has none. */
function dayOf({ record }: ListedRecord, { messages, now }: ListingProps): string {
  if (!record || record.kind === 'associations' || record.kind === 'premises') return '';
  return kindLead(record, messages, helsinkiDay(now))?.main ?? '';
}

function numberOf({ id }: ListedRecord): string {
  return id.split(':').at(-1) ?? '';
}
