import type { DirectoryRecord } from './directory-record.js';

/** Tells whether a record says that it costs nothing; `null` when it says nothing of the kind. */
export function isFree(record: DirectoryRecord): boolean | null {
  if (record.kind === 'premises') return record.isFreeForAssociations;
  if (record.kind === 'activities' || record.kind === 'events') return record.price?.isFree ?? null;
  return null;
}
