import createCalendar, { foldLines, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { helsinkiDay } from '../base/time/helsinki-time.js';
import type { PlainDate } from '../base/time/plain-date.js';
import type { AllMessages } from '../i18n/messages.js';
import type { Activity } from '../model/activity.js';
import type { EventStatus, PublicEvent } from '../model/public-event.js';
import { calendarNotes } from './calendar-notes.js';
import { timesOfPeriod, timesOfSeries, type CalendarTimes } from './calendar-times.js';
import { fileNameOf } from './file-name.js';
import { helsinkiTimeZone } from './helsinki-zone.js';
import { isTimed } from './is-for-calendar.js';
import { weeklySeries } from './weekly-series.js';

/** A text and the name to save it under. */
export interface TextFile {
  /** Letters of English, digits, hyphens and one dot. */
  readonly fileName: string;
  readonly text: string;
}

const statuses: Readonly<Record<EventStatus, ICalEventStatus>> = {
  scheduled: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.TENTATIVE,
  'moved-online': ICalEventStatus.CONFIRMED,
  'sold-out': ICalEventStatus.CONFIRMED,
};

/**
 * A record as a calendar file (RFC 5545): an event at its instants, or an activity with its weekly
 * times from today to the end of its season, less the days on which it does not meet.
 *
 * Saved again, a record is the same entry in the calendar (`UID`), a later change of it a newer one.
 *
 * @param options - `now` is epoch milliseconds.
 * @returns `null` when there is nothing to put in a calendar: an event whose time is not understood, an
 * activity that tells no weekday with a time of day or whose season is over, or that is cancelled.
 */
export function calendarFile(
  record: PublicEvent | Activity,
  messages: AllMessages,
  options: { readonly now: number },
): TextFile | null {
  const occasions = occasionsOf(record, helsinkiDay(options.now));
  const [first] = occasions;
  if (!first) return null;
  const calendar = createCalendar({
    prodId: `//Talkootaulu//talkoo-board//${messages.language.toUpperCase()}`,
    scale: 'gregorian',
    // Without a name: with one the library writes DTSTAMP and UNTIL by the visitor's clock.
    timezone: { name: null, generator: () => helsinkiTimeZone },
    events: occasions.map(({ times }, index) => ({
      ...entryOf(record, messages, index),
      ...times,
      stamp: new Date(options.now),
    })),
  });
  return {
    fileName: fileNameOf(record.title, first.day, 'ics'),
    text: corrected(calendar.toString()),
  };
}

interface Occasion {
  /** The first one. */
  readonly day: PlainDate;
  readonly times: CalendarTimes;
}

function occasionsOf(record: PublicEvent | Activity, today: PlainDate): readonly Occasion[] {
  if (record.kind === 'events') {
    if (!isTimed(record)) return [];
    const { when } = record;
    return [{ day: when.start.day, times: timesOfPeriod(when) }];
  }
  return weeklySeries(record, today).flatMap((series) =>
    series.start === null
      ? []
      : [{ day: series.first, times: timesOfSeries(series, series.start) }],
  );
}

function entryOf(
  record: PublicEvent | Activity,
  messages: AllMessages,
  index: number,
): Omit<ICalEventData, keyof CalendarTimes> {
  const { modified, place, link, title } = record;
  return {
    id: uidOf(record.id, index),
    // The minute of the last change: grows with every change and stays below the largest integer.
    sequence: Math.max(0, Math.floor((modified ?? 0) / 60_000)),
    summary: title,
    description: calendarNotes(record, messages),
    location: [place?.name, place?.address].filter(Boolean).join(', '),
    url: link,
    // A state that is told in the source's words only makes no status: the notes tell it.
    status: record.status && statuses[record.status],
    lastModified: modified === null ? null : new Date(modified),
  };
}

/** "events-17@example.org" of "example.org:events:17"; a second series of the record has "-2" after its number. */
function uidOf(recordId: string, index: number): string {
  const [, host = '', kind = '', id = ''] = /^(.*):([^:]*):([^:]*)$/.exec(recordId) ?? [];
  return `${kind}-${id}${index > 0 ? `-${index + 1}` : ''}@${host}`;
}

/** The library's text with every line ended, and addresses as they are: it escapes their commas as if they were words. */
function corrected(text: string): string {
  const lines = text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => (line.startsWith('URL;') ? line.replace(/\\([\\;,])/g, '$1') : line));
  return `${foldLines(lines.join('\r\n'))}\r\n`;
}
