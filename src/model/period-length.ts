import { daysBetween } from '../base/time/plain-date.js';
import { lastDay, type Period } from './period.js';

/** Tells whether a period goes on for so long (over a week) that it is "ongoing" rather than an event of a day. */
export function isLong(period: Period): boolean {
  return daysBetween(period.start.day, lastDay(period)) > 7;
}
