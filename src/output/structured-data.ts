import { helsinkiDay } from '../base/time/helsinki-time.js';
import type { PlainDate } from '../base/time/plain-date.js';
import type { AllMessages } from '../i18n/messages.js';
import type { DirectoryRecord } from '../model/directory-record.js';
import { activityNode, eventNode } from './structured-event.js';
import { premisesNode } from './structured-place.js';
import { known, type DataNode } from './structured-node.js';

/** What the data needs to know besides the records. */
export interface StructuredDataOptions {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The words for what records say with a tick only ("esteetön"). */
  readonly messages: AllMessages;
}

/**
 * Records as JSON-LD in the words of schema.org, for search engines.
 *
 * Events and weekly activities are Events, associations NGOs, premises Places. An event whose time
 * or place nobody tells is left out, since a search engine would refuse it; volunteer tasks are,
 * because there is no type for them. All values are plain text; no persons and no ways to reach
 * them: an organiser is a name.
 *
 * @returns `null` when nothing is left.
 */
export function structuredData(
  records: readonly DirectoryRecord[],
  { now, messages }: StructuredDataOptions,
): DataNode | null {
  const today = helsinkiDay(now);
  const nodes = records.flatMap((record) => nodeOf(record, today, messages) ?? []);
  return nodes.length > 0 ? { '@context': 'https://schema.org', '@graph': nodes } : null;
}

function nodeOf(record: DirectoryRecord, today: PlainDate, messages: AllMessages): DataNode | null {
  switch (record.kind) {
    case 'events':
      return eventNode(record);
    case 'activities':
      return activityNode(record, today);
    case 'premises':
      return premisesNode(record, messages);
    case 'associations':
      return known({
        '@type': 'NGO',
        name: record.title,
        description: record.summary,
        url: record.link,
        image: record.image?.url,
        areaServed: record.municipalities,
      });
    case 'volunteer-tasks':
      return null;
  }
}
