import { parseWhole } from '../../base/text/parse-whole.js';
import { takeNumber } from '../../base/text/take-number.js';

const persons = [
  ...['henkilöä', 'henkilö', 'henkilölle', 'hlö', 'hlöä', 'henkeä', 'hengelle', 'henk'],
  ...['personer', 'person', 'pers', 'persons', 'people', 'paikkaa', 'istumapaikkaa', 'platser'],
];
const squareMetres = [
  ...['m ²', 'm 2', 'm ^ 2', '㎡', 'neliömetriä', 'neliötä', 'neliö', 'kvm', 'kvadratmeter', 'sqm'],
  ...['square metres', 'square meters'],
];
const least = 0;
const most = 1_000_000;

/** Parses a number of persons: '60', '60 henkilöä', '1 200 hlö'; `null` for all else, a nought included. */
export function parsePersons(text: string): number | null {
  const count = parseMeasure(text, persons);
  return Number.isInteger(count) ? count : null;
}

/** Parses square metres: '28', '62,5 m²', '1 200 neliötä'; `null` for all else, a nought included. */
export function parseSquareMetres(text: string): number | null {
  return parseMeasure(text, squareMetres);
}

function parseMeasure(text: string, units: readonly string[]): number | null {
  const value = parseWhole(text, (tokens) => {
    const number = takeNumber(tokens);
    const hasUnit = tokens.phrase(units);
    return number === null || (number.isDoubtful && !hasUnit) ? null : number.value;
  });
  return value !== null && value > least && value < most ? value : null;
}
