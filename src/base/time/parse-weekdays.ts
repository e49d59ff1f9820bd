import { weekdaysByName } from './calendar-words.js';
import type { Tokens } from '../text/parse-whole.js';
import type { Weekday } from './plain-date.js';

const between = [',', ';', '/', '&', '+', 'ja', 'sekä', 'och', 'samt', 'and'];
const every = ['joka', 'på', 'varje', 'every'];

/**
 * Takes days of the week: one, a list ('ti ja to', 'ma, ke & pe'), a range ('ma–pe'), or ranges and
 * days in one list. Digits are days too, alone or in a list: Monday is 1, and Sunday 7 or 0.
 *
 * @returns In the order of the week, each once.
 */
export function takeWeekdays(tokens: Tokens): readonly Weekday[] | null {
  const numbers = tokens.attempt(takeNumbersOfDays);
  if (numbers !== null) return numbers;
  tokens.sign(...every);
  const found = new Set<Weekday>();
  do {
    const days = takeRange(tokens);
    if (days === null) return null;
    for (const day of days) found.add(day);
  } while (takeBetween(tokens));
  return [...found].sort();
}

/** Takes the name of one day of the week, or its abbreviation with or without a full stop. */
export function takeWeekday(tokens: Tokens): Weekday | null {
  const day = tokens.name(weekdaysByName);
  if (day !== null) tokens.sign('.');
  return day;
}

/** Nothing may stand behind them: '2 krt/kk' is no Tuesday. */
function takeNumbersOfDays(tokens: Tokens): readonly Weekday[] | null {
  const found = new Set<Weekday>();
  do {
    const digit = tokens.digits(1);
    if (digit === null || digit > '7') return null;
    found.add((Number(digit) || 7) as Weekday);
  } while (tokens.sign(',') !== null);
  return tokens.isAtEnd ? [...found].sort() : null;
}

/** A range may go over the end of the week: from Saturday to Monday. */
function takeRange(tokens: Tokens): readonly Weekday[] | null {
  const first = takeWeekday(tokens);
  if (first === null) return null;
  const last = tokens.attempt((rest) => (rest.dash() ? takeWeekday(rest) : null)) ?? first;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (((first - 1 + index) % 7) + 1) as Weekday);
}

/** One sign or word, or a comma before a word. */
function takeBetween(tokens: Tokens): boolean {
  const isComma = tokens.sign(',') !== null;
  return tokens.sign(...between) !== null || isComma;
}
