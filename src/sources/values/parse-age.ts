import { parseWhole, type Tokens } from '../../base/text/parse-whole.js';

const months = [
  ...['kk', 'kuukausi', 'kuukautta', 'kuukauden', 'mån', 'månad', 'månader', 'month', 'months'],
];
const years = [
  ...['v', 'vuotta', 'vuosi', 'vuoden', 'vuotias', 'vuotiaat', 'vuotiaille', 'vuotiaista', 'år'],
  ...['åring', 'åringar', 'y', 'yr', 'yrs', 'year', 'years'],
];
const old = ['ikäiset', 'ikäisille', 'ikäinen', 'ikäisestä', 'gammal', 'gamla', 'old'];
const oldest = 129;

/**
 * Parses an age: '7', '7 v', '7-vuotiaat', '6 kk', '1 v 6 kk', '6 mån'.
 *
 * @returns Years, of which a month is a twelfth; `null` for all else and for ages that nobody has.
 */
export function parseAge(text: string): number | null {
  const age = parseWhole(text, takeAge);
  return age !== null && age > 0 && age <= oldest ? age : null;
}

function takeAge(tokens: Tokens): number | null {
  const inYears = tokens.attempt((rest) => takeCount(rest, years));
  const inMonths = tokens.attempt((rest) => takeCount(rest, months));
  const bare = inYears ?? inMonths ?? tokens.digits(1, 3);
  if (bare === null) return null;
  tokens.sign(...old);
  return inYears === null && inMonths === null
    ? Number(bare)
    : Number(inYears ?? 0) + Number(inMonths ?? 0) / 12;
}

function takeCount(tokens: Tokens, units: readonly string[]): string | null {
  const count = tokens.digits(1, 3);
  if (count === null) return null;
  tokens.dash();
  if (tokens.sign(...units) === null) return null;
  tokens.sign('.');
  return count;
}
