import { fold, foldCase } from '../base/fold.js';
import type { DirectoryRecord } from '../model/directory-record.js';

/** A record made ready for searching. */
export interface Searchable {
  readonly record: DirectoryRecord;
  /** All its words without accents and case. */
  readonly folded: string;
  /** All its words without case, accents kept. */
  readonly exact: string;
}

/** The words of a search, once without accents and once with them. */
export interface Words {
  readonly folded: readonly string[];
  readonly exact: readonly string[];
}

/** Splits what was typed into words; none for blanks and punctuation alone. */
export function wordsOf(text: string): Words {
  const split = (folded: string): readonly string[] => folded.split(' ').filter(Boolean);
  return { folded: split(fold(text)), exact: split(foldCase(text)) };
}

/** Makes a record ready for searching by all that a resident can see of it in a row or its details. */
export function searchable(record: DirectoryRecord, bodyText: string): Searchable {
  const text = [
    record.title,
    record.summary,
    bodyText,
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
  return { record, folded: fold(text), exact: foldCase(text) };
}

/** What is told of records of a kind only. */
function ownTexts(record: DirectoryRecord): readonly (string | null | undefined)[] {
  switch (record.kind) {
    case 'associations':
      return [record.businessId];
    case 'volunteer-tasks':
      return [record.organiser, record.asked, record.registration?.text];
    case 'premises':
      return [
        ...record.equipment,
        ...record.prices.map(({ group }) => group),
        record.accessibility,
        record.freeFor,
        record.terms,
        record.openingHours,
        record.booking?.text,
        record.owner,
      ];
    default:
      return [
        record.organiser,
        record.kind === 'activities' ? record.timesText : null,
        record.audience?.text,
        record.price?.text,
        record.registration?.text,
      ];
  }
}

/**
 * How well a record fits all the words.
 *
 * @returns 2 when it has them with their accents, 1 without, 0 when a word is missing. No words fit all.
 */
export function match(candidate: Searchable, words: Words): 0 | 1 | 2 {
  if (!words.folded.every((word) => candidate.folded.includes(word))) return 0;
  return words.exact.every((word) => candidate.exact.includes(word)) ? 2 : 1;
}
