import { dateTimeFormat } from '../../base/intl-cache.js';
import { addDays, weekdayOf, type PlainDate, type Weekday } from '../../base/time/plain-date.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { Kind } from '../../model/kind.js';
import { isFree } from '../../model/record-facts.js';
import type { EventStatus } from '../../model/public-event.js';
import { isLong } from '../../model/period-length.js';
import { lastDay, type Period, type WeeklyTime } from '../../model/period.js';

const list = (text: string): readonly string[] => text.split(' ');

const kindWords: Readonly<Record<Kind, Fact>> = {
  associations: list('yhdistys järjestö förening association'),
  activities: list('toiminta verksamhet activity activities'),
  events: list('tapahtuma evenemang event'),
  'volunteer-tasks': list(
    'vapaaehtoinen vapaaehtoistyö vapaaehtoistehtävä frivillig frivilliguppdrag volunteer',
  ),
  premises: list('tila lokal utrymme room premises'),
};
const freeWords = list('ilmainen maksuton gratis avgiftsfri kostnadsfri free');
const onlineWords = list('verkossa etänä netissä online distans nätet');
const phoneWords = list('puhelimitse telefon phone');
const stepFreeWords = list('esteetön pyörätuoli tillgänglig rullstol accessible wheelchair');
const eveningWords = list('ilta kväll evening');
const weekendWords = list('viikonloppu helg veckoslut weekend');

const statusWords: Readonly<Record<EventStatus, readonly string[]>> = {
  scheduled: [],
  cancelled: list('peruttu peruutettu inställd inställt cancelled canceled'),
  postponed: list('siirretty lykätty uppskjuten uppskjutet framflyttad postponed'),
  'moved-online': onlineWords,
  'sold-out': list('loppuunmyyty täynnä slutsåld slutsålt fullbokad sold out'),
};

const eveningStart = '17:00';
const monthWords = /* @__PURE__ */ namesOf(12, { month: 'long' }, (month) => Date.UTC(2001, month));
// The first of January 2001 was a Monday.
const weekdayWords = /* @__PURE__ */ namesOf(7, { weekday: 'long' }, (day) =>
  Date.UTC(2001, 0, day + 1),
);

/** Words that tell one fact, in Finnish, Swedish and English; the same list for the same fact. */
export type Fact = readonly string[];

/**
 * What a record tells as data, so that "tiistaisin", "gratis" or "wheelchair" finds it whatever
 * language its text is in: its kind, weekdays, the months it begins and ends in, evenings from five
 * o'clock, weekends, that it is free, online, by phone, step-free, cancelled and the like. A fact may come several times.
 */
export function factsOf(record: DirectoryRecord): readonly Fact[] {
  const facts: Fact[] = [kindWords[record.kind]];
  if (isFree(record)) facts.push(freeWords);
  if ('stepFree' in record && record.stepFree) facts.push(stepFreeWords);
  if ('attendance' in record) {
    if (record.attendance.includes('online')) facts.push(onlineWords);
    if (record.attendance.includes('phone')) facts.push(phoneWords);
  }
  if ('status' in record && record.status) facts.push(statusWords[record.status]);
  if (record.kind === 'activities') facts.push(...record.weeklyTimes.flatMap(weeklyFacts));
  if (record.kind === 'events' && record.when) facts.push(...periodFacts(record.when));
  return facts;
}

function weeklyFacts({ weekday, start }: WeeklyTime): readonly Fact[] {
  const isEvening = start !== null && start >= eveningStart;
  return isEvening ? [...dayFacts(weekday), eveningWords] : dayFacts(weekday);
}

function periodFacts(period: Period): readonly Fact[] {
  const first = period.start.day;
  const last = lastDay(period);
  const facts = [...monthFacts(first), ...monthFacts(last)];
  if (isLong(period)) return facts;
  for (let day = first; day <= last; day = addDays(day, 1)) facts.push(...dayFacts(weekdayOf(day)));
  return facts;
}

function monthFacts(day: PlainDate): readonly Fact[] {
  const month = Number(day.slice(5, 7));
  return monthWords.slice(month - 1, month);
}

function dayFacts(weekday: Weekday): readonly Fact[] {
  const day = weekdayWords.slice(weekday - 1, weekday);
  return weekday > 5 ? [...day, weekendWords] : day;
}

/** So many names of months or weekdays, each in the three languages. */
function namesOf(
  count: number,
  part: Intl.DateTimeFormatOptions,
  instant: (index: number) => number,
): readonly Fact[] {
  const formats = list('fi sv en').map((language) =>
    dateTimeFormat(language, { ...part, timeZone: 'UTC' }),
  );
  return [...Array(count).keys()].map((index) =>
    formats.map((format) => format.format(instant(index)).toLowerCase()),
  );
}
