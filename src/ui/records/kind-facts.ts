import type { PlainDate } from '../../base/time/plain-date.js';
import { formatAudience, formatFreedom, formatPrice } from '../../i18n/format/format-facts.js';
import { formatStatus } from '../../i18n/format/format-status.js';
import { formatDate } from '../../i18n/format/format-time.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { Activity } from '../../model/activity.js';
import type { Attendance } from '../../model/place.js';
import type { Premises } from '../../model/premises.js';
import type { PublicEvent } from '../../model/public-event.js';
import { fact, present, type Fact, type KindRecord } from './row-content.js';
import { shortWords } from './short-words.js';

const mostEquipment = 3;

/** The facts that help to decide: where, for whom, what it costs, whether one gets in. */
export function kindFacts(
  record: KindRecord,
  messages: AllMessages,
  today: PlainDate,
): readonly Fact[] {
  switch (record.kind) {
    case 'activities':
      return [
        ...statusFact(record, messages),
        ...timeFacts(record, messages, today),
        ...takingPart(record, messages),
      ];
    case 'events':
      return [...statusFact(record, messages), ...takingPart(record, messages)];
    case 'volunteer-tasks':
      return [
        ...(record.when === null && record.expires !== null
          ? [fact(messages.until(formatDate(messages, record.expires)))]
          : []),
        ...present(record.organiser, placeName(record)),
        ...attendanceFacts(record.attendance, messages),
      ];
    case 'premises':
      return [
        ...present(placeName(record)),
        ...freedomFacts(record, messages),
        ...record.equipment.slice(0, mostEquipment).map((text) => own(text, text)),
        ...(record.stepFree ? [fact(messages.stepFree)] : []),
      ];
  }
}

function freedomFacts(record: Premises, messages: AllMessages): readonly Fact[] {
  const freedom = formatFreedom(messages, record);
  return freedom === null ? [] : [fact(freedom, 'free')];
}

function takingPart(record: Activity | PublicEvent, messages: AllMessages): readonly Fact[] {
  const { price, audience } = record;
  return [
    ...present(placeName(record)),
    ...attendanceFacts(record.attendance, messages),
    ...(audience ? [own(formatAudience(messages, audience), audience.text)] : []),
    ...(price
      ? [own(formatPrice(messages, price), price.text, price.isFree ? 'free' : 'plain')]
      : []),
    ...(record.stepFree ? [fact(messages.stepFree)] : []),
  ];
}

/** What a weekly time leaves out: that its season is yet to begin, and what the source tells in words of when it meets or does not. */
function timeFacts(record: Activity, messages: AllMessages, today: PlainDate): readonly Fact[] {
  const { weeklyTimes, timesText, season, seasonText, exceptionsText } = record;
  const words = [weeklyTimes.length > 0 ? timesText : null, seasonText];
  const from = season?.from ?? today;
  const first = formatDate(messages, from);
  return [
    ...(from > today ? [fact(season?.until === from ? first : messages.from(first))] : []),
    ...words.flatMap((text) => (text ? [{ ...fact(shortWords(text)), isOwn: true }] : [])),
    ...(exceptionsText ? [fact(`${messages.doesNotMeet}: ${shortWords(exceptionsText)}`)] : []),
  ];
}

/** A fact that is in the record's own words unless the interface added some. */
function own(text: string, ownText: string | null, look?: Fact['look']): Fact {
  return { ...fact(text, look), isOwn: text === ownText };
}

function statusFact(record: Activity | PublicEvent, messages: AllMessages): readonly Fact[] {
  const change = formatStatus(messages, record);
  return change === null ? [] : [own(change, record.statusText, 'change')];
}

function attendanceFacts(ways: readonly Attendance[], messages: AllMessages): readonly Fact[] {
  return ways.flatMap((way) =>
    way === 'on-site' ? [] : [fact(way === 'online' ? messages.online : messages.byPhone)],
  );
}

function placeName({ place }: KindRecord): string | null {
  return place && (place.name ?? place.address);
}
