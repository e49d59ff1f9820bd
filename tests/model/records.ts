import type { Activity } from '../../src/model/activity.js';
import type { Association } from '../../src/model/association.js';
import { lastDay } from '../../src/model/period.js';
import type { Premises } from '../../src/model/premises.js';
import type { PublicEvent } from '../../src/model/public-event.js';
import type { VolunteerTask } from '../../src/model/volunteer-task.js';

const unknown = {
  id: 'a.example.org:x:1',
  title: 'Ilmoitus',
  summary: null,
  bodyHtml: null,
  link: null,
  language: null,
  languageText: null,
  municipalities: [],
  villages: [],
  themes: [],
  regions: [],
  place: null,
  contacts: [],
  image: null,
  modified: null,
  unread: null,
  sourceName: 'a.example.org',
};
const takingPart = {
  audience: null,
  price: null,
  attendance: [],
  attendanceText: null,
  stepFree: null,
  accessibility: null,
  registration: null,
  organiser: null,
};

/** An association of which only what is given is known. */
export function association(known: Partial<Association>): Association {
  return { ...unknown, kind: 'associations', businessId: null, ...known };
}

/** An activity of which only what is given is known. */
export function activity(known: Partial<Activity>): Activity {
  return {
    ...unknown,
    ...takingPart,
    kind: 'activities',
    weeklyTimes: [],
    timesText: null,
    season: null,
    seasonText: null,
    exceptions: [],
    exceptionsText: null,
    status: 'scheduled',
    statusText: null,
    ...known,
  };
}

/** An event of which only what is given is known. */
export function event(known: Partial<PublicEvent>): PublicEvent {
  return {
    ...unknown,
    ...takingPart,
    kind: 'events',
    when: null,
    timesText: null,
    expires: known.when ? lastDay(known.when) : null,
    status: 'scheduled',
    statusText: null,
    ...known,
  };
}

/** A volunteer task of which only what is given is known. */
export function task(known: Partial<VolunteerTask>): VolunteerTask {
  return {
    ...unknown,
    kind: 'volunteer-tasks',
    when: { from: null, until: null },
    timesText: null,
    expires: null,
    attendance: [],
    attendanceText: null,
    asked: null,
    registration: null,
    organiser: null,
    ...known,
  };
}

/** Premises of which only what is given is known. */
export function premises(known: Partial<Premises>): Premises {
  return {
    ...unknown,
    kind: 'premises',
    capacity: null,
    capacityText: null,
    areaSquareMetres: null,
    areaText: null,
    equipment: [],
    stepFree: null,
    accessibility: null,
    prices: [],
    isFreeForAssociations: null,
    freeFor: null,
    terms: null,
    booking: null,
    openingHours: null,
    validity: null,
    validityText: null,
    owner: null,
    ...known,
  };
}
