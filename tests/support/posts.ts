import { addDays, type PlainDate } from '../../src/base/time/plain-date.js';
import { helsinkiDay } from '../../src/base/time/helsinki-time.js';
import { koivuranta, post, type FakeSite, type Wire } from '../sources/fake-site.js';

/** The routes of the five kinds. */
export const routes = [
  'tm_organization',
  'tm_activity',
  'tm_event',
  'tm_volunteer',
  'tm_premise',
] as const;

export type Route = (typeof routes)[number];

/** Makes a post of Koivuranta with a title and fields. */
export function titled(
  id: number,
  title: string,
  acf: Wire | false | readonly [] = false,
  more: Wire = {},
): Wire {
  return post(id, { title: { rendered: title }, acf, ...more });
}

/** Makes a post for each title, numbered from `first` on. */
export function ofTitles(list: readonly string[], first = 1): readonly Wire[] {
  return list.map((title, index) => titled(first + index, title));
}

/** So many posts named "Seura 001" on, in their alphabetical order. */
export function clubs(count: number, first = 1): readonly Wire[] {
  return Array.from({ length: count }, (_, index) =>
    titled(first + index, `Seura ${String(first + index).padStart(3, '0')}`),
  );
}

/** A site of Koivuranta with these posts; a kind that is not named has none. */
export function site(
  posts: Partial<Readonly<Record<Route, readonly unknown[]>>>,
  more: Omit<FakeSite, 'posts'> = {},
): FakeSite {
  const none = Object.fromEntries(routes.map((route) => [route, []]));
  return { terms: { tm_municipality: [koivuranta] }, ...more, posts: { ...none, ...posts } };
}

/** The calendar day in Finland so many days from today. */
export function inDays(days: number): PlainDate {
  return addDays(helsinkiDay(Date.now()), days);
}

/** The fields of an event on a day. */
export function on(day: PlainDate, more: Wire = {}): Wire {
  return { event_start_date: day, ...more };
}
