import { parseWhole, type Tokens } from '../../base/text/parse-whole.js';

const adjectives = [
  ...['kuntalainen', 'kuntalaiset', 'kuntalaisille', 'paikallinen', 'paikalliset', 'paikallisille'],
  ...['kunnan', 'kaupungin', 'oman kunnan', 'kylän', 'rekisteröity', 'rekisteröidyt', 'kaikki'],
  ...['rekisteröidyille', 'rekisteröityneet', 'yleishyödylliset', 'voittoa tavoittelemattomat'],
  ...['lokal', 'lokala', 'registrerad', 'registrerade', 'alla', 'ideella', 'kommunens'],
  ...['allmännyttiga', 'local', 'registered', 'all', 'non - profit', 'nonprofit'],
];
const nouns = [
  ...['yhdistys', 'yhdistykset', 'yhdistyksille', 'yhdistyksiltä', 'yhdistysten', 'järjestö'],
  ...['järjestöt', 'järjestöille', 'järjestöiltä', 'kansalaisjärjestöt', 'förening', 'föreningar'],
  ...['föreningarna', 'organisation', 'organisationer', 'association', 'associations'],
  ...['organisations', 'organizations', 'ngos'],
];

/**
 * Tells whether the name of a group of users means associations and nobody else: 'Yhdistykset',
 * 'paikallinen yhdistys', 'yhdistykset ja järjestöt'. 'Muut kuin yhdistykset' does not.
 */
export function namesAssociations(group: string): boolean {
  return parseWhole(group, takeAssociations) ?? false;
}

function takeAssociations(tokens: Tokens): true | null {
  do {
    while (tokens.phrase(adjectives));
    if (tokens.sign(...nouns) === null) return null;
  } while (tokens.sign(',', '/', '&', 'ja', 'sekä', 'och', 'samt', 'and'));
  return true;
}
