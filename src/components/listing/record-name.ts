import type { ListedRecord } from '../../listing/listed-record.js';
import type { ListingScene } from './scene.js';

/** What a record is called in a listing: its title, with its number at the source where others have the same. */
export function recordName({ title, id }: ListedRecord, { listing, words }: ListingScene): string {
  const twins = listing.records.filter((other) => other.title === title);
  const name = title ?? words.untitled;
  return twins.length > 1 ? `${name} (${id.split(':').at(-1) ?? ''})` : name;
}
