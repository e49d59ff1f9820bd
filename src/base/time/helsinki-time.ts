import type { PlainDate } from './plain-date.js';

/** The time zone of every clock time and of every "today" on the board. */
export const helsinki = 'Europe/Helsinki';

/** A moment, or only its day: `instant` is epoch milliseconds, `null` when no time of day is known. */
export interface TimePoint {
  /** The calendar day in Europe/Helsinki; of an end at midnight, the day that ends then. */
  readonly day: PlainDate;
  readonly instant: number | null;
}

/** A time of day on Helsinki's clocks, 'HH:MM' from 00:00 to 23:59, for an end also 24:00. Compares with `<` as text. */
export type ClockTime = `${number}:${number}`;

const wallParts = /* @__PURE__ */ new Intl.DateTimeFormat('en-US', {
  timeZone: helsinki,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});
/** The calendar day in Helsinki at an instant in epoch milliseconds. */
export function helsinkiDay(instant: number): PlainDate {
  return new Date(wallClock(instant)).toISOString().slice(0, 10) as PlainDate;
}

/** Helsinki's wall clock at an instant, as the milliseconds that would show the same in UTC. */
export function wallClock(instant: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of wallParts.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * Reads WordPress's `*_gmt` fields, 'YYYY-MM-DDTHH:MM:SS' in UTC although no `Z` says so.
 *
 * @returns Epoch milliseconds, or `null` for anything else (a draft's 0000-00-00T00:00:00).
 */
export function parseUtc(text: string): number | null {
  const [, day = '', clock = ''] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)Z?$/.exec(text.trim()) ?? [];
  const made = new Date(`${day}T${clock}Z`);
  const isReal = !Number.isNaN(made.getTime()) && made.toISOString().startsWith(day);
  return isReal && day > '0001' ? made.getTime() : null;
}
