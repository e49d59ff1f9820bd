import { plainText } from '../../base/text/plain-text.js';
import { safeUrl } from '../../base/address/safe-url.js';
import type { Activity } from '../../model/activity.js';
import { byKind, type ByKind, type DirectoryRecord } from '../../model/directory-record.js';
import type { PublicEvent } from '../../model/public-event.js';
import type { Registration } from '../../model/registration.js';

/** Name of who arranges, looks for people or keeps the space; `null` when unknown or the record itself. */
export function organiserOf(record: DirectoryRecord): string | null {
  if (record.kind === 'associations') return null;
  return record.kind === 'premises' ? record.owner : record.organiser;
}

/** All texts besides the title and the organiser that a resident can see of a record in a row or its details, each on lines of its own. */
export function recordText(record: DirectoryRecord): string {
  return [
    record.summary,
    plainText(record.bodyHtml ?? ''),
    ...byKind(ownTexts, record),
    record.languageText,
    record.place?.name,
    record.place?.address,
    ...record.municipalities,
    ...record.villages,
    ...record.themes,
    ...record.contacts.flatMap(({ role, phone, email, url }) => [
      role,
      phone,
      email,
      wordsOfUrl(url),
    ]),
  ]
    .filter(Boolean)
    .join('\n');
}

type Texts = readonly (string | null | undefined)[];

/** Words for records of one kind only. */
const ownTexts: ByKind<Texts> = {
  associations: ({ businessId }) => [businessId],
  activities: (record) => [...sharedTexts(record), record.seasonText, record.exceptionsText],
  events: (record) => sharedTexts(record),
  'volunteer-tasks': (record) => [
    record.timesText,
    record.attendanceText,
    record.asked,
    ...reachOf(record.registration),
  ],
  premises: (record) => [
    ...record.equipment,
    record.capacityText,
    record.areaText,
    ...record.prices.flatMap(({ group, note }) => [group, note]),
    record.accessibility,
    record.freeFor,
    record.terms,
    record.openingHours,
    record.validityText,
    ...reachOf(record.booking),
  ],
};

function sharedTexts(record: Activity | PublicEvent): Texts {
  return [
    record.timesText,
    record.statusText,
    record.audience?.text,
    record.price?.text,
    record.attendanceText,
    record.accessibility,
    ...reachOf(record.registration),
  ];
}

function reachOf(registration: Registration | null): Texts {
  const url = wordsOfUrl(registration?.url ?? null);
  return [registration?.text, registration?.phone, registration?.email, url];
}

/** What stands in the place of one plain address, which nobody searches for. */
function wordsOfUrl(url: string | null): string | null {
  return url !== null && safeUrl(url) === null ? url : null;
}
