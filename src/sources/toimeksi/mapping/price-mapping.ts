import { parseWhole } from '../../../base/text/parse-whole.js';
import type { Audience } from '../../../model/audience.js';
import { isFreeForAll } from '../../../model/premises.js';
import type { GroupPrice, Price } from '../../../model/price.js';
import { isTicked } from '../../values/field-value.js';
import { textOf, wordsOf } from '../../values/value.js';
import { namesAssociations } from '../../values/names-associations.js';
import { parseAge } from '../../values/parse-age.js';
import { parsePrice, takeFreeWords } from '../../values/parse-price.js';
import { takeMoney, takeUnitAlone, type Money } from '../../values/take-money.js';
import type { FieldReader, Row } from '../field-reader.js';
import { tickWordsOf } from './tick-words.js';
import { joined, linesOf } from './told-text.js';

const markedFree: Readonly<Record<string, string>> & { readonly fi: string } = {
  fi: 'merkitty maksuttomaksi',
  sv: 'markerad som avgiftsfri',
  en: 'marked as free',
};
const euro = /€|\beur/i;

/**
 * What taking part costs; `null` when the post does not say. A mark that it is free and a price
 * contradict each other: both then stand in words, and so does all else that the mark says.
 *
 * @param language - The record's; `null` when unknown.
 */
export function priceOf(fields: FieldReader, language: string | null): Price | null {
  const text = textOf(fields.value('price'));
  const reading = text === null ? null : parsePrice(text);
  const free = fields.value('free');
  const words = tickWordsOf(free);
  const isInWords = words !== null && parsePrice(words)?.isFree === true;
  if (words !== null && !isInWords) return { isFree: null, text: joined([text, words], ', ') };
  if (reading?.isFree) return { isFree: true, text: reading.besides };
  if (isInWords || isTicked(free)) {
    if (reading === null) return { isFree: true, text };
    return {
      isFree: null,
      text: joined([text, words ?? markedFree[language ?? 'fi'] ?? markedFree.fi], ', '),
    };
  }
  return text === null ? null : { isFree: reading === null ? null : false, text };
}

/**
 * What each group of users pays, and the prices that name no group. A text stands in the source's
 * words, line by line, unless all of it says that nothing is paid.
 */
export function groupPricesOf(fields: FieldReader): readonly GroupPrice[] {
  const written = fields.value('prices');
  const price = typeof written === 'string' ? parsePrice(textOf(written) ?? '') : null;
  if (price?.isFree && price.besides === null) {
    return [{ group: null, amount: 0, unit: null, note: null }];
  }
  return [
    ...fields.rows('prices').flatMap((column) => priceOfRow(column) ?? []),
    ...pricesInWords(written).map((note) => ({
      group: null,
      amount: null,
      unit: null,
      note,
    })),
  ];
}

function priceOfRow(column: Row): GroupPrice | null {
  const group = textOf(column('group'));
  const words = textOf(column('amount'));
  const note = wordsOf(column('note'));
  if ((group ?? words ?? note) === null) return null;
  const written = column('unit') === '€' ? '€' : wordsOf(column('unit'));
  const money = words === null ? null : moneyOf(column('amount'), words);
  const unit = money && written && unitOf(written, money);
  const paidFor = money?.unit ?? (unit || null);
  const isOne = money !== null && money.least === money.most;
  // Two units, one behind words, or what is no unit are for a person to read.
  if (isOne && (written === null || unit === '' || (unit && unit === paidFor))) {
    return { group, amount: money.least, unit: paidFor, note };
  }
  const isUnitAlone = unit !== null && !money?.unit;
  const told = words && written && isUnitAlone ? withUnit(words, written, unit) : words;
  const isSaid = told !== words || (unit !== null && unit === money?.unit);
  const more = joined([isSaid ? null : written, note], ', ');
  const all = told && more ? `${told} (${more})` : (told ?? note);
  return { group, amount: null, unit: null, note: all };
}

/** A range of amounts with what it is for: '20–30 €/h'. */
function withUnit(words: string, written: string, unit: string): string {
  const isEuroInUnit = euro.test(written) && !euro.test(words);
  return isEuroInUnit || unit === '' ? `${words} ${written}` : `${words}/${unit}`;
}

/** The lines of prices in words. A number that stands for all is a price; in a list it is the id of something. */
function pricesInWords(written: unknown): readonly string[] {
  const whole = Array.isArray(written) ? null : textOf(written);
  return whole !== null && /^\d+(?:[.,]\d+)?$/.test(whole) ? [whole] : linesOf(written);
}

/**
 * Whether associations may use premises for free: as prices for them or for all show, else as it says;
 * `null` when neither tells, when what it says is denied by prices or by a 'no', and for a price of
 * nothing with a note, which may set a condition.
 */
export function isFreeForAssociations(
  fields: FieldReader,
  prices: readonly GroupPrice[],
): boolean | null {
  const own = prices.filter(({ group }) => group !== null && namesAssociations(group));
  if (own.some(({ amount, note }) => amount === 0 && note === null)) return true;
  if (own.length > 0 && own.every(({ amount }) => (amount ?? 0) > 0)) return false;
  if (isFreeForAll({ prices, freeFor: fields.text('freeFor') })) return true;
  const isDenied = isNo(fields) || own.some(({ amount, note }) => amount !== 0 && (amount ?? note));
  return isTicked(fields.value('freeForAssociations')) && !isDenied ? true : null;
}

/** Tells whether a post says for whom it is free with a 'no'. */
function isNo(fields: FieldReader): boolean {
  const text = fields.text('freeFor')?.replace(/(?<![.!])[.!]+$/, '') ?? '';
  return /^(?:ei|ei kenellekään|ingen|nej|no|nobody|false)$/i.test(text);
}

/** For whom it is; `null` when the post does not say. Ages that are not understood are told in their own words. */
export function audienceOf(fields: FieldReader): Audience | null {
  const written = [fields.value('minAge'), fields.value('maxAge')].map(textOf);
  const [minAge = null, maxAge = null] = written.map((text) => parseAge(text ?? ''));
  const isUnderstood = written.every(
    (text, index) => !isTold(text) || [minAge, maxAge][index] !== null,
  );
  const isRange = minAge === null || maxAge === null || minAge <= maxAge;
  const text = fields.text('audience');
  if (isUnderstood && isRange) {
    return (minAge ?? maxAge ?? text) === null ? null : { minAge, maxAge, text };
  }
  const ages = written.filter((words) => words !== null).join('–');
  return { minAge: null, maxAge: null, text: [ages, text].filter(Boolean).join(', ') };
}

/** Numbers that are nobody's age tell nothing. */
function isTold(text: string | null): boolean {
  return text !== null && !/^-?\d+$/.test(text);
}

/** What money is for, by a field of its own: 'h', '€/h', and beside an amount any one word; empty for '€', `null` for more. */
function unitOf(written: string, { least }: Money): string | null {
  const isOneWord = least > 0 && /^\p{L}+\.?$/u.test(written);
  return parseWhole(written, takeUnitAlone) ?? (isOneWord ? written : null);
}

/** A number as a machine writes it is never doubtful. */
function moneyOf(value: unknown, words: string): Money | null {
  if (typeof value === 'number')
    return value < 0 ? null : { least: value, most: value, unit: null };
  const nothing: Money = { least: 0, most: 0, unit: null };
  return parseWhole(words, takeMoney, (tokens) => (takeFreeWords(tokens) ? nothing : null));
}
