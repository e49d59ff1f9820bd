import { parseClockSpan, parseClockTime, takeClockSpan } from '../../../base/time/parse-clock.js';
import type { ClockSpan } from '../../../base/time/parse-clock.js';
import type { ClockTime } from '../../../base/time/helsinki-time.js';
import { parseWhole, type Tokens } from '../../../base/text/parse-whole.js';
import { takeWeekdays } from '../../../base/time/parse-weekdays.js';
import type { Weekday } from '../../../base/time/plain-date.js';
import type { WeeklyTime } from '../../../model/period.js';
import { isTicked } from '../../values/field-value.js';
import { rowsOf, textOf } from '../../values/value.js';
import type { FieldReader, Row } from '../field-reader.js';
import { linesOf, spanText, toldText } from './told-text.js';

/** The weekly times of an activity, as far as they are understood. */
export interface ToldWeek {
  /** In the order of the week, each once. */
  readonly weeklyTimes: readonly WeeklyTime[];
  /** The rows that are not wholly understood or have a note, in the source's own words. */
  readonly texts: readonly string[];
}

interface Hours {
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
}

const closed = /^(?:ei|suljettu|kiinni|stängt|closed)[.!]?$/i;
const noHours: Hours = { start: null, end: null };
const halfDayMinutes = 720;
const knownColumn = /(?:^|_)(?:weekday|start|end|id)$|^acf_|(?:^|_)private_/;
const intervalColumn = /(?:^|_)(?:interval|frequency|every|repeat_every|weeks)$/;
const everyOtherWeekColumn =
  /(?:^|_)(?:bi_?weekly|fortnightly|alternate_weeks?|(?:every_)?(?:other|second)_week|joka_toinen(?:_viikko)?|varannan(?:_vecka)?)$/i;
/** Ticks that say what a row says without them. */
const plainTick = /(?:^|_)(?:weekly|every_week|active|enabled|visible|published|public)$/i;
const everyOtherWeek: Readonly<Record<string, string>> = {
  fi: 'joka toinen viikko',
  sv: 'varannan vecka',
  en: 'every other week',
};

/**
 * The weekly times of an activity. A row makes one for each of its weekdays ('ma–pe'); a row of
 * which the weekdays are understood but not the hours makes one without hours, besides its words.
 *
 * @param language - The record's; `null` when unknown.
 */
export function weekOf(fields: FieldReader, language: string | null): ToldWeek {
  const notes = rowsOf(fields.value('weeklyTimes')).map((row) => noteOf(row, language));
  const rows = [
    ...fields
      .rows('weeklyTimes')
      .map((column, index) => withNote(timesOfRow(column), column, notes[index] ?? null)),
    ...linesOf(fields.value('weeklyTimes')).map(timesOfText),
  ];
  const times = new Map(
    rows.flatMap(({ weeklyTimes }) => weeklyTimes.map((time) => [weekOrder(time), time] as const)),
  );
  return {
    weeklyTimes: [...times]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, time]) => time),
    texts: [...new Set(rows.flatMap(({ texts }) => texts))],
  };
}

/** When premises can be used: a text as it is, rows in words. */
export function openingHoursOf(fields: FieldReader, language: string | null): string | null {
  const value = fields.value('openingHours');
  const rows = rowsOf(value);
  const texts = fields
    .rows('openingHours')
    .map((column, index) => withWords(column, noteOf(rows[index] ?? {}, language)));
  const text = texts.filter(Boolean).join(', ');
  return text || fields.text('openingHours');
}

/** A note may say that a row holds on some weeks only, so it stands in words with its row. */
function withNote(told: ToldWeek, column: Row, note: string | null): ToldWeek {
  if (note === null) return told;
  return { ...told, texts: [withWords(column, note)] };
}

function withWords(column: Row, note: string | null): string {
  return [wordsOfRow(column), note].filter(Boolean).join(', ');
}

function timesOfText(text: string): ToldWeek {
  const times = parseWhole(text, takeDaysWithHours);
  return times ? { weeklyTimes: times, texts: [] } : { weeklyTimes: [], texts: [text] };
}

/** What the columns say that are not known: their texts, ticks, and other intervals than every week. */
function noteOf(row: Readonly<Record<string, unknown>>, language: string | null): string | null {
  const texts = Object.entries(row).flatMap(([name, value]) => {
    if (knownColumn.test(name)) return [];
    if (everyOtherWeekColumn.test(name) && isTicked(value)) {
      return everyOtherWeek[language ?? 'fi'] ?? everyOtherWeek['fi'] ?? [];
    }
    if (value === true) return plainTick.test(name) ? [] : name.replaceAll('_', ' ');
    const text = toldText(value);
    if (text === null || !/^\d+$/.test(text)) return text ?? [];
    return intervalColumn.test(name) && text !== '1' ? `${name.replace(/^.*_/, '')}: ${text}` : [];
  });
  return texts.join(', ') || null;
}

function wordsOfRow(column: Row): string | null {
  const [weekday = null, start = null, end = null] = columnsOf(column);
  return spanText([weekday], start, end);
}

function columnsOf(column: Row): readonly (string | null)[] {
  const weekday = column('weekday');
  // A nought is Sunday here, and no mark for nothing.
  const days = (Array.isArray(weekday) ? weekday : [weekday]).map(textOf).filter(Boolean);
  return [days.join(', ') || null, toldText(column('start')), toldText(column('end'))];
}

function timesOfRow(column: Row): ToldWeek {
  const [weekday = null, start = null, end = null] = columnsOf(column);
  const text = wordsOfRow(column);
  const texts = text === null ? [] : [text];
  const days = weekday === null ? null : parseWhole(weekday, takeWeekdays);
  if (days !== null && closed.test(start ?? '')) return { weeklyTimes: [], texts };
  if (days !== null) {
    const hours = hoursOf(start, end);
    return { weeklyTimes: onEach(days, hours ?? noHours), texts: hours ? [] : texts };
  }
  const isAlone = weekday !== null && (start ?? end) === null;
  return isAlone ? timesOfText(weekday) : { weeklyTimes: [], texts };
}

function takeDaysWithHours(tokens: Tokens): readonly WeeklyTime[] | null {
  const days = takeWeekdays(tokens);
  if (days === null) return null;
  tokens.sign(',');
  const span = takeClockSpan(tokens, false);
  const hours = span && sameDayHours(span);
  return hours && onEach(days, hours);
}

/** The hours of two fields, none when both are empty; `null` when they are not understood. */
function hoursOf(start: string | null, end: string | null): Hours | null {
  if (start === null) return end === null ? noHours : null;
  const span = parseClockSpan(start);
  if (span === null || end === null) return span && sameDayHours(span);
  const until = parseClockTime(end);
  const hasTwoEnds = span.end !== null && span.end !== until;
  return until === null || hasTwoEnds ? null : sameDayHours({ start: span.start, end: until });
}

/** Whole days have no hours; an end that comes before the start by more than half a day is not understood. */
function sameDayHours({ start, end }: ClockSpan): Hours | null {
  if (end === null) return { start, end };
  if (start === '00:00' && (end === '00:00' || end >= '23:59')) return noHours;
  const length = minutesOf(end) - minutesOf(start);
  if (length < 0 && length + 1440 > halfDayMinutes) return null;
  return { start, end: end === '24:00' ? '00:00' : end };
}

function onEach(days: readonly Weekday[], hours: Hours): readonly WeeklyTime[] {
  return days.map((weekday) => ({ weekday, ...hours }));
}

function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function weekOrder({ weekday, start, end }: WeeklyTime): string {
  return `${weekday} ${start ?? ''} ${end ?? ''}`;
}
