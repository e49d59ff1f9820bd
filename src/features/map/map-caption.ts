import { formatCount } from '../../i18n/format/format-count.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';

/** How many records are on the map, and how many are in the list alone because nobody knows where they are. */
export function mapCaption(records: readonly DirectoryRecord[], messages: AllMessages): string {
  const located = records.filter(({ place }) => place?.coordinates).length;
  const others = records.length - located;
  return [
    messages.onMap(messages.places(located)),
    ...(others > 0 ? [messages.placesUnknown(formatCount(messages, others))] : []),
  ].join(' ');
}
