import { isExpired, type DirectoryRecord } from '../model/directory-record.js';
import type { Fact, Inspection } from '../model/inspection.js';
import { isBilingual } from './bilingual-municipality.js';
import { editUrl } from './edit-url.js';
import { findGaps } from './find-gaps.js';
import type { ListedRecord, Standing } from './listed-record.js';
import type { ListedReading, ListingView } from './listed-reading.js';
import { readsAsSwedish } from './record-prose.js';

/** A listed record, and what it says of whose it is. */
export interface OwnedRecord {
  readonly listed: ListedRecord;
  /** Name of who arranges it; `null` when unknown. */
  readonly arranger: string | null;
  readonly businessId: string | null;
}

/** The key under which two spellings of a name meet; empty for nothing. */
type NameKey = (name: string | null) => string;

/** Puts each record of a reading where it stands, once, with its gaps. */
export function listedRecords(
  { source, kind, within, anywhere }: ListedReading,
  view: ListingView,
  ofName: NameKey,
): readonly OwnedRecord[] {
  const inspections = uniqueOf([...within, ...anywhere]);
  const known = new Set(within.map(idOf));
  const carried = new Set(inspections.flatMap((one): readonly Fact[] => one.carried));
  const swedish = new Set(
    inspections
      .filter(({ record }) => record && isSwedish(record))
      .map(({ arranger }) => ofName(arranger)),
  );
  return inspections.map((inspection, index) => {
    const { record, unreadable } = inspection;
    const standing = standingOf(inspection, known.has(idOf(inspection)), view);
    const isJudged = record !== null && standing.state === 'shown';
    const context = {
      ...view,
      isBilingual: view.isBilingual ?? record?.municipalities.some(isBilingual) ?? false,
      inspection,
      carried,
      hasSwedishTwin: swedish.has(ofName(inspection.arranger)),
      feedsPtv: source.feedsPtv,
    };
    const listed: ListedRecord = {
      kind,
      id: inspection.id ?? `${source.name}:${kind}:nameless-${index}`,
      title: inspection.title,
      link: inspection.link,
      source,
      record,
      standing,
      ...(isJudged ? findGaps(record, context) : { gaps: [], inOrder: [], notGiven: [] }),
      unreadable,
      editUrl: editUrl(source, inspection.localId),
    };
    return { listed, arranger: inspection.arranger, businessId: inspection.businessId };
  });
}

/** Each record once; a record without a number is never taken for another. */
function uniqueOf(inspections: readonly Inspection[]): readonly Inspection[] {
  const seen = new Set<string>();
  return inspections.filter((one) => {
    if (seen.has(idOf(one))) return false;
    seen.add(idOf(one));
    return true;
  });
}

function idOf({ id, title, arranger, link }: Inspection): string {
  return id ?? JSON.stringify([title, arranger, link]);
}

function standingOf(
  { record, issue }: Inspection,
  isWithin: boolean,
  { today }: ListingView,
): Standing {
  if (issue) return { state: 'hidden', reason: issue.reason, path: issue.path };
  if (record && isExpired(record, today)) return { state: 'hidden', reason: 'expired', path: null };
  if (isWithin) return { state: 'shown' };
  const reason = record?.municipalities.length ? 'other-municipality' : 'no-municipality';
  return { state: 'hidden', reason, path: null };
}

function isSwedish(record: DirectoryRecord): boolean {
  return record.language === 'sv' || readsAsSwedish(record);
}
