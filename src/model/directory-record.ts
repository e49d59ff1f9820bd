import type { PlainDate } from '../base/time/plain-date.js';
import type { Activity } from './activity.js';
import type { Association } from './association.js';
import type { Kind } from './kind.js';
import type { Premises } from './premises.js';
import type { PublicEvent } from './public-event.js';
import type { VolunteerTask } from './volunteer-task.js';

/** The type of the records of each kind. */
interface RecordTypes {
  readonly associations: Association;
  readonly activities: Activity;
  readonly events: PublicEvent;
  readonly 'volunteer-tasks': VolunteerTask;
  readonly premises: Premises;
}

/** A record of one kind. */
export type RecordOf<SomeKind extends Kind> = RecordTypes[SomeKind];

/** A record of any kind; `kind` tells which. */
export type DirectoryRecord = RecordOf<Kind>;

/** A function for the records of each kind. */
export type ByKind<Result, Rest extends readonly unknown[] = []> = {
  readonly [SomeKind in Kind]: (record: RecordOf<SomeKind>, ...rest: Rest) => Result;
};

/** Calls the function for the kind of a record. */
export function byKind<Result, Rest extends readonly unknown[]>(
  functions: ByKind<Result, Rest>,
  record: DirectoryRecord,
  ...rest: Rest
): Result {
  // The compiler does not see that the function and the record are of the same kind.
  const call = functions[record.kind] as (one: DirectoryRecord, ...others: Rest) => Result;
  return call(record, ...rest);
}

/**
 * Tells whether an event or a volunteer task is over on the given day in Finland; other kinds never are.
 *
 * An event is over when the last day that is told of it is, wherever that is told. One that was moved
 * and tells no other day is never over: its new day may be ahead.
 */
export function isExpired(record: DirectoryRecord, today: PlainDate): boolean {
  if (!('expires' in record)) return false;
  const { kind, when, expires } = record;
  const until = kind === 'events' || !when ? expires : when.until;
  return until !== null && until < today;
}
