import { plainDateOf } from '../../base/time/plain-date.js';
import type { FacetName } from './choices.js';

const longest = 200;

/** Tells whether a text is one that a resident or a source may have written: one line of 1 to 200 characters, without spaces around it. */
export function isLine(text: string): boolean {
  return (
    text.length <= longest && text !== '' && text.trim() === text && !/[\p{Cc}\p{Cs}]/u.test(text)
  );
}

const checks: Readonly<Record<FacetName, (option: string) => boolean>> = {
  when: (option) => among('today', 'tomorrow', 'weekend', 'week')(option) || isDays(option),
  weekday: (option) => /^[1-7]$/.test(option),
  age: among('children', 'youth', 'adults', 'seniors'),
  theme: isLine,
  place: isLine,
  capacity: (option) => /^[1-9]\d{0,4}$/.test(option),
  equipment: isLine,
  booking: among('online', 'email', 'phone'),
  way: among('on-site', 'online', 'phone'),
  language: isLine,
  free: among('yes'),
  stepFree: among('yes'),
};

/** Tells whether a text can be an option of a filter, as {@link FacetName} describes them. */
export function isOption(name: FacetName, option: string): boolean {
  return checks[name](option);
}

function among(...options: readonly string[]): (option: string) => boolean {
  return (option) => options.includes(option);
}

/** Two days of the calendar in their order, of which one may be missing. */
function isDays(text: string): boolean {
  const [from = '', to = '', ...rest] = text.split('/');
  const isReal = [from, to].every((day) => day === '' || isDay(day));
  const isInOrder = from === '' || to === '' || from <= to;
  return isReal && isInOrder && from + to !== '' && rest.length === 0 && text.includes('/');
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return plainDateOf(year, month, date) === text;
}
