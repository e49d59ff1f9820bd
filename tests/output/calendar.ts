import ICAL from 'ical.js';
import type { Activity } from '../../src/model/activity.js';
import type { PublicEvent } from '../../src/model/public-event.js';
import { calendarFile, type TextFile } from '../../src/output/calendar-file.js';
import { allMessages } from '../i18n/all-messages.js';

/** The file of a record, made in Finnish at a moment; fails when there is none. */
export function fileOf(
  record: PublicEvent | Activity,
  now = '2026-11-22T12:00:00+02:00',
): TextFile {
  const file = calendarFile(record, allMessages.fi, { now: Date.parse(now) });
  if (!file) throw new Error('Nothing can be put in a calendar.');
  return file;
}

/** A file's entries as another program reads them. */
export function entriesIn({ text }: TextFile): readonly ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}

/** The instants of an entry in UTC, at most so many. */
export function startsOf(entry: ICAL.Component, most: number): readonly string[] {
  const iterator = new ICAL.Event(entry).iterator();
  const starts: string[] = [];
  for (let time = iterator.next(); time && starts.length < most; time = iterator.next()) {
    starts.push(time.toJSDate().toISOString().replace(':00.000Z', 'Z'));
  }
  return starts;
}
