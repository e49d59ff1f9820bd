import { monthsByName, weekdaysByName } from './calendar-words.js';
import { takeDay } from './parse-day.js';
import { Tokens } from '../text/parse-whole.js';
import type { PlainDate } from './plain-date.js';

const longestText = 200;
/** What joins a day to others, or makes it the first or last of many. */
const joining =
  /^(?:[-‐‑‒–—―−+&/]|(?:ja|sekä|tai|och|samt|eller|and|or|asti|saakka|mennessä|ennen|jälkeen|alkaen|lähtien|till|to|until|before|after|onwards)(?!\p{L}))/iu;
/** Words of further days, but not of times of the day ('iltapäivällä', 'förmiddag'). */
const furtherDays =
  /päiv(?!äll)|viik|vko|kuu(?!l)|vuosi|vuode|vuonna|jatku|toistais|(?<!mid)dag|veck|månad|fortsätt|tills|days?(?!\p{L})|week|month|year/iu;
/** A number with its hours or its marks, and the word for an hour before it. */
const number = /((?:klo|kello|kl)\.?\s*)?\d+(?:\s*[./:]\s*\d+)*\.?/giu;
const hour = /^(?:\d{1,2}|\d{1,2}:\d\d\.?|\d{1,2}\.(?:00|1[3-9]|[2-5]\d)\.?)$/;
const hourBehindWord = /^\p{L}+\.?\s*\d{1,2}(?:[.:]\d\d)?\.?$/u;
const shortestStem = 6;

/** A day, and what is written behind it. */
export interface LeadingDay {
  readonly day: PlainDate;
  readonly words: string;
}

/**
 * Parses the day that a text begins with where other words follow: '5.12.2026 klo 18.30 alkaen',
 * '5.12.2026 illalla', '5.12.2026 klo 18 ja 20'.
 *
 * @returns `null` where they may tell a further day ('5.12.2026 ja 6.12.', '5.12.2026 alkaen'), and
 *   for more than 200 characters.
 */
export function parseLeadingDay(text: string): LeadingDay | null {
  if (text.length > longestText) return null;
  const tokens = new Tokens(text);
  const day = tokens.attempt(takeDay);
  const { rest } = tokens;
  if (day === null || rest === '' || joining.test(rest) || tellsDay(rest)) return null;
  return { day, words: rest.replace(/^[,;:.] */, '') };
}

function tellsDay(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isHour = ([written]: RegExpMatchArray): boolean =>
    hour.test(written) || hourBehindWord.test(written);
  return (
    furtherDays.test(text) || words.some(isDayName) || ![...text.matchAll(number)].every(isHour)
  );
}

/** The name of a month or of a day of the week, with any ending; 'on' is also 'is' in Finnish. */
function isDayName(word: string): boolean {
  return (
    word !== 'on' &&
    [...monthsByName.keys(), ...weekdaysByName.keys()].some(
      (name) => word === name || (name.length >= shortestStem && word.startsWith(name)),
    )
  );
}
