import type { TokenParser, Tokens } from '../../base/text/parse-whole.js';
import { takeNumber } from '../../base/text/take-number.js';

/** An amount of euros, or from one to another. */
export interface Money {
  readonly least: number;
  /** As `least` when it is one amount; never below it. */
  readonly most: number;
  /** What it is for, as written ('h', 'kerta'); `null` when nothing is told. */
  readonly unit: string | null;
}

interface Amount {
  readonly value: number;
  readonly hasEuro: boolean;
  readonly isDoubtful: boolean;
}

const euros = ['€', 'e', 'eur', 'euro', 'euroa', 'euron', 'euros'];
const units = [
  ...['h', 't', 'tunti', 'tunnilta', 'kerta', 'kerralta', 'krt', 'käynti', 'vuoro', 'vakiovuoro'],
  ...['pv', 'päivä', 'päivältä', 'vrk', 'vuorokausi', 'ilta', 'viikonloppu', 'vko', 'viikko'],
  ...['kk', 'kuukausi', 'kausi', 'lukukausi', 'v', 'vuosi', 'hlö', 'henkilö', 'henkilöltä'],
  ...[
    'perhe',
    'joukkue',
    'ryhmä',
    'timme',
    'tim',
    'gång',
    'besök',
    'dag',
    'dygn',
    'kväll',
    'vecka',
  ],
  ...['månad', 'mån', 'termin', 'år', 'pers', 'person', 'familj', 'grupp', 'hour', 'visit'],
  ...['day', 'evening', 'week', 'month', 'term', 'year', 'family', 'group', 'team'],
];

/**
 * Takes euros: '5', '8,50 €', '€ 5', '5,-', '5–10 €', '5 €–10 €', '5 € / h', '5 € kerta'.
 *
 * @returns `null` where a number could mean two amounts, as in a bare '1.200'.
 */
export const takeMoney: TokenParser<Money> = (tokens) => {
  const first = takeAmount(tokens);
  if (first === null) return null;
  const last = tokens.attempt((rest) => (rest.dash() ? takeAmount(rest) : null)) ?? first;
  const isDoubtful = first.isDoubtful || last.isDoubtful;
  if ((isDoubtful && !last.hasEuro) || last.value < first.value) return null;
  const unit = tokens.attempt((rest) => takeUnit(rest, last.hasEuro));
  return { least: first.value, most: last.value, unit };
};

/** Takes what an amount is for where it stands alone: 'h', '/ h', '€/h'; empty for '€'. */
export const takeUnitAlone: TokenParser<string> = (tokens) => {
  const hasEuro = tokens.sign(...euros) !== null;
  return hasEuro && tokens.isAtEnd ? '' : takeUnit(tokens, true);
};

/** Takes what an amount is for: '/h', 'per kerta', and behind euros 'kerta' too. */
function takeUnit(tokens: Tokens, isBehindEuro: boolean): string | null {
  if (tokens.sign('/', 'per') === null && !isBehindEuro) return null;
  const unit = tokens.sign(...units);
  if (unit !== null && unit.length < 5) tokens.sign('.');
  return unit;
}

function takeAmount(tokens: Tokens): Amount | null {
  const isBefore = tokens.sign('€', 'eur') !== null;
  const number = takeNumber(tokens);
  if (number === null) return null;
  // '5,-' and '5:-' are whole euros.
  tokens.attempt((rest) => (rest.sign(',', ':') ? rest.dash() : null));
  const isBehind = !isBefore && tokens.sign(...euros) !== null;
  return { ...number, hasEuro: isBefore || isBehind };
}
