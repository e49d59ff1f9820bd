import { helsinki, type TimePoint } from '../base/time/helsinki-time.js';
import { helsinkiInstant } from '../base/time/helsinki-instant.js';
import type { PlainDate } from '../base/time/plain-date.js';
import { safeUrl } from '../base/address/safe-url.js';
import { machineTime } from '../i18n/format/machine-time.js';
import type { Activity } from '../model/activity.js';
import type { EventStatus, PublicEvent } from '../model/public-event.js';
import { known, type DataNode } from './structured-node.js';
import { placeNode } from './structured-place.js';
import { weeklySeries, type WeeklySeries } from './weekly-series.js';

const statuses: Readonly<Record<EventStatus, string>> = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  'moved-online': 'https://schema.org/EventMovedOnline',
  'sold-out': 'https://schema.org/EventScheduled',
};
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** An event; `null` when its time is unknown, or where it is and how to take part from afar. */
export function eventNode(event: PublicEvent): DataNode | null {
  const { when, status } = event;
  if (!when) return null;
  return occasionNode(event, {
    startDate: machineTime(when.start),
    endDate: when.end && machineTime(when.end),
    eventStatus: status && statuses[status],
  });
}

/** A weekly activity as an event with its schedule; `null` when it tells no weekday, is over or cancelled, or is nowhere. */
export function activityNode(activity: Activity, today: PlainDate): DataNode | null {
  const { status } = activity;
  const series = weeklySeries(activity, today);
  const [firstDate] = series.map(startOf).sort();
  if (firstDate === undefined) return null;
  return occasionNode(activity, {
    startDate: firstDate,
    eventStatus: status && statuses[status],
    eventSchedule: series.map(scheduleNode),
  });
}

function occasionNode(record: PublicEvent | Activity, times: DataNode): DataNode | null {
  const { title, summary, language, link, image, price, organiser } = record;
  const locations = locationsOf(record);
  if (locations.length === 0) return null;
  return known({
    '@type': 'Event',
    name: title,
    ...times,
    eventAttendanceMode: attendanceModeOf(record),
    location: locations.length === 1 ? locations[0] : locations,
    description: summary,
    organizer: organiser && { '@type': 'Organization', name: organiser },
    image: image?.url,
    isAccessibleForFree: price?.isFree,
    offers: price?.isFree
      ? known({ '@type': 'Offer', price: 0, priceCurrency: 'EUR', url: link })
      : null,
    inLanguage: language,
    url: link,
  });
}

/** A virtual place needs an address: that of signing up, else the listing's. */
function locationsOf(record: PublicEvent | Activity): readonly DataNode[] {
  const { attendance, place, municipalities, registration, link } = record;
  const address = safeUrl(registration?.url ?? '') ?? link;
  const isRemote = attendance.length > 0 && !attendance.includes('on-site');
  const here = isRemote ? null : placeNode(place, municipalities);
  const online =
    attendance.includes('online') && address ? { '@type': 'VirtualLocation', url: address } : null;
  return [here, online].filter((node) => node !== null);
}

function attendanceModeOf({ attendance, place }: PublicEvent | Activity): string | null {
  const isHere = attendance.includes('on-site') || (attendance.length === 0 && place !== null);
  const isOnline = attendance.includes('online');
  if (!isHere && !isOnline) return null;
  const mode = isHere && isOnline ? 'Mixed' : isHere ? 'Offline' : 'Online';
  return `https://schema.org/${mode}EventAttendanceMode`;
}

function scheduleNode({ weekdays: days, ...series }: WeeklySeries): DataNode {
  const { start, end, first, until, exceptions } = series;
  return known({
    '@type': 'Schedule',
    repeatFrequency: 'P1W',
    byDay: days.map((weekday) => `https://schema.org/${weekdays[weekday - 1]}`),
    startDate: first,
    endDate: until,
    startTime: start,
    endTime: end,
    exceptDate: exceptions,
    scheduleTimezone: helsinki,
  });
}

function startOf({ first, start }: WeeklySeries): string {
  const point: TimePoint = { day: first, instant: start && helsinkiInstant(first, start) };
  return machineTime(point);
}
