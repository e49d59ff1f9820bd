import { type PlainDate, type Weekday } from '../../src/base/time/plain-date.js';
/** Weekdays as the content files write them. */
export type WeekdayName = 'ma' | 'ti' | 'ke' | 'to' | 'pe' | 'la' | 'su';
/** Number of a weekday, Monday being 1. */
export declare function weekdayNumber(name: WeekdayName): Weekday;
/** When something happens, told from the day on which the data set is made. */
export interface RelativeTime {
    readonly weeks: number;
    /** `null`: on the very day that lies so many weeks ahead. */
    readonly weekday: WeekdayName | null;
    /** "18.00–20.00" or "18.00"; `null` when it lasts all day. */
    readonly clock: string | null;
    /** How many days it lasts; 1 for most things. */
    readonly days: number;
}
/** In so many weeks, on the first such weekday: `inWeeks(2, 'la', '18.00–20.00')`. */
export declare function inWeeks(weeks: number, weekday: WeekdayName, clock?: string | null, days?: number): RelativeTime;
/** On the day on which the data set is made. */
export declare function today(clock?: string | null): RelativeTime;
/** The same for every given number of weeks. */
export declare function everyOf(weeks: readonly number[], weekday: WeekdayName, clock?: string | null): readonly RelativeTime[];
/** First day of a relative time. */
export declare function firstDay(time: RelativeTime, from: PlainDate): PlainDate;
/** A day as Finns write it with two digits, which is how Toimeksi's date pickers return it. */
export declare function dottedDay(day: PlainDate): string;
/** A day as the same date pickers keep it in the database ("20270601"). */
export declare function packedDay(day: PlainDate): string;
/** Start and end of "18.00–20.00"; what is not told is ''. */
export declare function clockEnds(clock: string | null): readonly [start: string, end: string];
