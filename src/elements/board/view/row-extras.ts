import { html } from 'lit';
import { formatCount } from '../../../i18n/format/format-count.js';
import type { AllMessages } from '../../../i18n/messages.js';
import type { Coordinates } from '../../../model/place.js';
import { distanceKm } from '../../../query/distance.js';
import { createMarker } from '../../../query/engine/marks.js';
import type { Query } from '../../../query/query.js';
import type { RowExtras } from '../../../ui/records/record-row.js';
import { fact } from '../../../ui/records/row-content.js';

/** What the rows of an answer show of the question: found words marked, and how far away a place is. */
export function rowExtras(
  { words, order }: Query,
  position: Coordinates | null,
  messages: AllMessages,
): RowExtras | null {
  const isSearch = words.trim() !== '';
  const isNearest = order === 'nearest' && position !== null;
  if (!isSearch && !isNearest) return null;
  const partsOf = createMarker(words);
  return {
    key: words,
    mark: (text) =>
      partsOf(text).map(({ text: part, isMatch }) => (isMatch ? html`<mark>${part}</mark>` : part)),
    facts: (record) => {
      const kilometres = isNearest ? distanceKm(record, position) : null;
      if (kilometres === null) return [];
      return [fact(messages.distance(formatCount(messages, Math.max(1, Math.round(kilometres)))))];
    },
  };
}
