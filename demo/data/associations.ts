import { addDays, type PlainDate } from '../../src/base/time/plain-date.js';
import {
  clockEnds,
  dottedDay,
  firstDay,
  inWeeks,
  weekdayNumber,
  type RelativeTime,
  type WeekdayName,
} from './calendar.js';
import type { ActivityContent, AssociationContent, EventContent, TaskContent } from './content.js';
import { contactFields, createFieldWriter, emailOf, impossibleBusinessId } from './fields.js';
import type { Owner } from './owner.js';
import type { PostDraft, Site } from './site.js';
import { attendanceFields, commonDraft, termsFields } from './taking-part.js';

const weekdayWords: Readonly<Record<WeekdayName, string>> = {
  ma: 'maanantai',
  ti: 'tiistai',
  ke: 'keskiviikko',
  to: 'torstai',
  pe: 'perjantai',
  la: 'lauantai',
  su: 'sunnuntai',
};

/** Adds an association and all that it arranges to a site; `order` gives it a business id. */
export function addAssociation(
  site: Site,
  content: AssociationContent,
  owner: Owner,
  order: number,
): void {
  const { activities = [], events = [], tasks = [] } = content;
  site.add(associationDraft(site, content, owner, order));
  for (const activity of activities) site.add(activityDraft(site, content, activity, owner));
  for (const event of events) {
    for (const time of event.on) site.add(eventDraft(site, content, event, time, owner));
  }
  for (const task of tasks) site.add(taskDraft(site, content, task, owner));
}

function associationDraft(
  site: Site,
  content: AssociationContent,
  owner: Owner,
  order: number,
): PostDraft {
  const write = createFieldWriter(site.random);
  return {
    ...commonDraft(content, owner),
    type: 'tm_organization',
    title: content.name,
    text: content.text,
    organization: undefined,
    picture: content.picture,
    fields: {
      organization_business_id: site.random.chance(0.8) ? impossibleBusinessId(order) : '',
      ...owner.writePlace('organization', content.place),
      organization_summary: write.often(content.text[0] ?? ''),
      organization_language: content.language ?? write.often('fi'),
      ...contactFields('organization', content.name, content.role, site.random),
    },
  };
}

function activityDraft(
  site: Site,
  association: AssociationContent,
  content: ActivityContent,
  owner: Owner,
): PostDraft {
  const weeklyTimes = (content.weekly ?? []).map(([weekday, clock]) => {
    const [start, end] = clockEnds(clock);
    return {
      activity_weekly_weekday: site.random.chance(0.2)
        ? String(weekdayNumber(weekday))
        : weekdayWords[weekday],
      activity_weekly_start: start,
      activity_weekly_end: end,
    };
  });
  const exceptions = (content.pauses ?? []).flatMap((weeks) =>
    (content.weekly ?? []).map(([weekday]) => ({
      activity_exception_date: dottedDay(firstDay(inWeeks(weeks, weekday), site.today)),
    })),
  );
  return {
    ...commonDraft(association, owner),
    type: 'tm_activity',
    title: content.title,
    text: content.text,
    fields: {
      ...attendanceFields(site, 'activity', association, content, owner),
      ...termsFields(site, 'activity', association, content),
      activity_weekly_times: weeklyTimes.length > 0 ? weeklyTimes : false,
      activity_times: content.times ?? '',
      activity_exceptions: exceptions.length > 0 ? exceptions : false,
    },
  };
}

function eventDraft(
  site: Site,
  association: AssociationContent,
  content: EventContent,
  time: RelativeTime,
  owner: Owner,
): PostDraft {
  const write = createFieldWriter(site.random);
  const day = firstDay(time, site.today);
  const [start, end] = clockEnds(time.clock);
  return {
    ...commonDraft(association, owner),
    type: 'tm_event',
    title: content.title,
    text: content.text,
    fields: {
      ...attendanceFields(site, 'event', association, content, owner),
      ...termsFields(site, 'event', association, content),
      event_start_date: write.day(day),
      event_start_time: start,
      event_end_date: time.days > 1 ? write.day(addDays(day, time.days - 1)) : '',
      event_end_time: end,
      event_status: content.status ?? write.often('scheduled'),
    },
  };
}

function taskDraft(
  site: Site,
  association: AssociationContent,
  content: TaskContent,
  owner: Owner,
): PostDraft {
  const write = createFieldWriter(site.random);
  const dayIn = (weeks: number | undefined): PlainDate | null =>
    weeks === undefined ? null : addDays(site.today, weeks * 7);
  return {
    ...commonDraft(association, owner),
    type: 'tm_volunteer',
    title: content.title,
    text: content.text,
    fields: {
      ...attendanceFields(site, 'volunteer', association, content, owner),
      volunteer_start_date: write.day(dayIn(content.from)),
      volunteer_end_date: write.day(dayIn(content.until)),
      volunteer_expires: write.day(dayIn(content.until ?? 26)),
      volunteer_asked: content.asked ?? '',
      volunteer_registration_email: emailOf(association.name),
    },
  };
}
