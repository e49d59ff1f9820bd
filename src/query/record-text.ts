import { plainText } from '../base/plain-text.js';
import type { DirectoryRecord } from '../model/directory-record.js';

/** Name of who arranges, looks for people or keeps the space; `null` when unknown or the record itself. */
export function organiserOf(record: DirectoryRecord): string | null {
  if (record.kind === 'associations') return null;
  return record.kind === 'premises' ? record.owner : record.organiser;
}

/** All texts besides the title and the organiser that a resident can see of a record in a row or its details. */
export function recordText(record: DirectoryRecord): string {
  return [
    record.summary,
    plainText(record.bodyHtml ?? ''),
    ...ownTexts(record),
    record.place?.name,
    record.place?.address,
    ...record.municipalities,
    ...record.villages,
    ...record.themes,
    ...record.contacts.flatMap(({ role, phone, email }) => [role, phone, email]),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is told of records of a kind only. */
function ownTexts(record: DirectoryRecord): readonly (string | null | undefined)[] {
  switch (record.kind) {
    case 'associations':
      return [record.businessId];
    case 'volunteer-tasks':
      return [record.timesText, record.asked, record.registration?.text];
    case 'premises':
      return [
        ...record.equipment,
        record.capacityText,
        record.areaText,
        ...record.prices.flatMap(({ group, note }) => [group, note]),
        record.accessibility,
        record.freeFor,
        record.terms,
        record.openingHours,
        record.validityText,
        record.booking?.text,
      ];
    default:
      return [
        record.timesText,
        ...(record.kind === 'activities'
          ? [record.seasonText, record.exceptionsText]
          : [record.statusText]),
        record.audience?.text,
        record.price?.text,
        record.registration?.text,
      ];
  }
}
