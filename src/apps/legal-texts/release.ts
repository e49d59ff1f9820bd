import type { PlainDate } from '../../base/time/plain-date.js';

/** The day on which this version is published: the one place that names it. */
export const releasedOn: PlainDate = '2026-11-26';

/** For how many months at least the files of a version are kept. */
export const keptMonths = 24;

/** The last day on which the files of a version are certain to be there. */
export function keptUntil(day: PlainDate): PlainDate {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + keptMonths);
  return date.toISOString().slice(0, 10) as PlainDate;
}
