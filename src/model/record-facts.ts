import type { DirectoryRecord } from './directory-record.js';

/** Name of who arranges or keeps what a record tells of; an association's own; `null` when unknown. */
export function arrangerOf(record: DirectoryRecord): string | null {
  if (record.kind === 'associations') return record.title;
  return record.kind === 'premises' ? record.owner : record.organiser;
}

/** Tells whether a record says that it costs nothing; `null` when it says nothing of the kind. */
export function isFree(record: DirectoryRecord): boolean | null {
  if (record.kind === 'premises') return record.isFreeForAssociations;
  if (record.kind === 'activities' || record.kind === 'events') return record.price?.isFree ?? null;
  return null;
}
