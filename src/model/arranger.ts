import type { DirectoryRecord } from './directory-record.js';

/** Name of who arranges or keeps what a record tells of; an association's own; `null` when unknown. */
export function arrangerOf(record: DirectoryRecord): string | null {
  if (record.kind === 'associations') return record.title;
  return record.kind === 'premises' ? record.owner : record.organiser;
}
