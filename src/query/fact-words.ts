import { dateTimeFormat } from '../base/intl-cache.js';
import { addDays, weekdayOf, type Weekday } from '../base/plain-date.js';
import { isFree, type DirectoryRecord } from '../model/directory-record.js';
import { isLong, lastDay, type Period, type WeeklyTime } from '../model/period.js';

const list = (text: string): readonly string[] => text.split(' ');

const kindWords = {
  associations: list('yhdistys järjestö förening association'),
  activities: list('toiminta verksamhet activity'),
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

const eveningStart = '17:00';
const monthWords = /* @__PURE__ */ namesOf(12, { month: 'long' }, (month) => Date.UTC(2001, month));
// The first of January 2001 was a Monday.
const weekdayWords = /* @__PURE__ */ namesOf(7, { weekday: 'long' }, (day) =>
  Date.UTC(2001, 0, day + 1),
);

/**
 * What a record tells as data, as words in Finnish, Swedish and English, so that "tiistaisin",
 * "gratis" or "wheelchair" finds it whatever language its text is in: its kind, weekdays, the months
 * it begins and ends in, evenings from five o'clock, weekends, that it is free, online, by phone or step-free.
 */
export function factWords(record: DirectoryRecord): readonly string[] {
  const attendance = 'attendance' in record ? record.attendance : [];
  return [
    kindWords[record.kind],
    isFree(record) ? freeWords : [],
    'stepFree' in record && record.stepFree ? stepFreeWords : [],
    attendance.includes('online') ? onlineWords : [],
    attendance.includes('phone') ? phoneWords : [],
    record.kind === 'activities' ? record.weeklyTimes.flatMap(weeklyWords) : [],
    record.kind === 'events' && record.when ? periodWords(record.when) : [],
  ].flat();
}

function weeklyWords({ weekday, start }: WeeklyTime): readonly string[] {
  const evening = start !== null && start >= eveningStart ? eveningWords : [];
  return [...dayWords(weekday), ...evening];
}

function periodWords(period: Period): readonly string[] {
  const first = period.start.day;
  const last = lastDay(period);
  const words = [first, last].flatMap((day) => monthWords[Number(day.slice(5, 7)) - 1] ?? []);
  if (isLong(period)) return words;
  for (let day = first; day <= last; day = addDays(day, 1)) words.push(...dayWords(weekdayOf(day)));
  return words;
}

function dayWords(weekday: Weekday): readonly string[] {
  const names = weekdayWords[weekday - 1] ?? [];
  const [finnish = ''] = names;
  // tiistaisin, keskiviikkoisin
  const every = `${finnish}${finnish.endsWith('o') ? 'i' : ''}sin`;
  return [...names, every, ...(weekday > 5 ? weekendWords : [])];
}

/** So many names of months or weekdays, each in the three languages. */
function namesOf(
  count: number,
  part: Intl.DateTimeFormatOptions,
  instant: (index: number) => number,
): readonly (readonly string[])[] {
  const formats = list('fi sv en').map((language) =>
    dateTimeFormat(language, { ...part, timeZone: 'UTC' }),
  );
  return Array.from({ length: count }, (_, index) =>
    formats.map((format) => format.format(instant(index)).toLowerCase()),
  );
}
