import { helsinkiClock } from '../../../base/time/helsinki-instant.js';
import { parseTimeSpan, type TimeSpan } from '../../../base/time/parse-time-span.js';
import type { PlainDate } from '../../../base/time/plain-date.js';
import { makePeriod } from '../../../model/make-period.js';
import { lastDay, type DayRange } from '../../../model/period.js';
import type { FieldName } from '../field-names.js';
import type { FieldReader } from '../field-reader.js';
import { spanText, toldText } from './told-text.js';

/** Days from one to another, as far as they are understood. */
export interface ToldRange {
  /** `null` when nothing is told, or when it is not understood. */
  readonly range: DayRange | null;
  /** The source's own words where they are not understood, or tell more than days; else `null`. */
  readonly text: string | null;
}

/** What one text says, as whole days. */
export interface WholeDays {
  readonly first: PlainDate;
  /** `null` when it tells one day alone. */
  readonly last: PlainDate | null;
  readonly hasHours: boolean;
}

/**
 * The days from one field to another; in words alone where the end comes before the start.
 *
 * @param noEnd - What says that there is no end.
 */
export function rangeOf(
  fields: FieldReader,
  first: FieldName,
  last: FieldName,
  noEnd?: RegExp,
): ToldRange {
  const startText = toldText(fields.value(first));
  const told = toldText(fields.value(last));
  const endText = told !== null && noEnd?.test(told) ? null : told;
  const written = [startText, endText];
  const text = spanText([], startText, endText, ' – ');
  const [start, end] = written.map((one) => (one === null ? null : wholeDaysOf(one)));
  const isUnclear = written.some((one, index) => one !== null && [start, end][index] === null);
  // Two fields that both tell an end, or a span as an end, contradict each other.
  if (isUnclear || (end && (start?.last ?? end.last) !== null)) return { range: null, text };
  const from = start?.first ?? null;
  const until = start?.last ?? end?.first ?? null;
  if (from && until && until < from) return { range: null, text };
  const range = { from, until };
  const hasHours = (start?.hasHours ?? false) || (end?.hasHours ?? false);
  return { range: text === null ? null : range, text: hasHours ? text : null };
}

/** The last day that a field tells; `null` when it tells none that is understood. */
export function dayOf(fields: FieldReader, name: FieldName): PlainDate | null {
  const text = toldText(fields.value(name));
  const days = text === null ? null : wholeDaysOf(text);
  return days && (days.last ?? days.first);
}

/** The days that a text tells; `null` when they are not understood. */
export function wholeDaysOf(text: string): WholeDays | null {
  const span = parseTimeSpan(text);
  if (span === null) return null;
  const { start, end } = span;
  if (end && end.day < start.day) return null;
  if (span.isStored) {
    return { first: start.day, last: end && end.day, hasHours: hasHours(span) };
  }
  const period = makePeriod(start, end);
  return {
    first: start.day,
    last: end && lastDay(period),
    hasHours: span.hoursOfEachDay !== null || period.start.instant !== null,
  };
}

/** A database keeps a day alone as its midnight, or as the last minute before the next one. */
function hasHours({ start, end }: TimeSpan): boolean {
  return [start, end].some((point) => {
    if (!point || point.instant === null) return false;
    return !['00:00', '23:59'].includes(helsinkiClock(point.instant));
  });
}
