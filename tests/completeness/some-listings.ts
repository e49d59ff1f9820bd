import type { Gap } from '../../src/completeness/gap.js';
import type {
  HiddenReason,
  ListedRecord,
  ListedSource,
  Listing,
} from '../../src/completeness/listed-record.js';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import { association, event } from '../model/records.js';

/** A source by its name. */
export function sourceNamed(name: string): ListedSource {
  return {
    name,
    homepage: `https://${name}/`,
    editAddress: `https://${name}/muokkaa/{id}`,
    feedsPtv: false,
  };
}

/** The source of all that names no other. */
export const mainSource = sourceNamed('a.example.org');

/** A record that residents see, with what it lacks. */
export function seen(
  record: DirectoryRecord,
  gaps: readonly Gap[] = [],
  source = mainSource,
): ListedRecord {
  return listed(record, { state: 'shown' }, gaps, source);
}

/** A record that residents do not see. */
export function unseen(
  record: DirectoryRecord,
  reason: HiddenReason,
  source = mainSource,
): ListedRecord {
  return listed(record, { state: 'hidden', reason, path: null }, [], source);
}

/** What is left of a record that could not be made out. */
export function broken(reason: HiddenReason, title: string | null = null): ListedRecord {
  return { ...unseen(event({}), reason), title, record: null };
}

/** An association with these records, and one of its own that lacks nothing where none of these is. */
export function listing(
  name: string,
  records: readonly ListedRecord[],
  more: Partial<Listing> = {},
): Listing {
  const { lacksOwnRecord = false } = more;
  const hasOwn = records.some(({ kind }) => kind === 'associations');
  const own = !lacksOwnRecord && !hasOwn ? [seen(association({ id: name, title: name }))] : [];
  return { name, businessId: null, records: [...own, ...records], lacksOwnRecord, ...more };
}

function listed(
  record: DirectoryRecord,
  standing: ListedRecord['standing'],
  gaps: readonly Gap[],
  source: ListedSource,
): ListedRecord {
  const { id, title, kind } = record;
  const editUrl = `https://${source.name}/muokkaa/${encodeURIComponent(id)}`;
  return {
    kind,
    id,
    title,
    link: record.link,
    source,
    record,
    standing,
    gaps,
    inOrder: [],
    notGiven: [],
    unreadable: [],
    editUrl,
  };
}
