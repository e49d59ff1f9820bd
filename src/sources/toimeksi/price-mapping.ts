import type { Audience } from '../../model/audience.js';
import type { GroupPrice, Price } from '../../model/price.js';
import { isTicked } from '../field-value.js';
import { numberOf, textOf } from '../value.js';
import type { FieldReader } from './field-reader.js';

const freeWords =
  /^(maksuton|maksutta|ilmainen|ilmaiseksi|vapaa pääsy|avgiftsfri|gratis|fritt inträde|free|0 ?€?)[.!]?$/i;
const associationWords = /yhdisty|järjest|förening|organisation|association/i;

/** What taking part costs; `null` when the post does not say. */
export function priceOf(fields: FieldReader): Price | null {
  const text = fields.text('price');
  const saysFree = text !== null && freeWords.test(text);
  if (isTicked(fields.value('free')) || saysFree)
    return { isFree: true, text: saysFree ? null : text };
  return text === null ? null : { isFree: false, text };
}

/** What each group of users pays; rows that name no group are left out. */
export function groupPricesOf(fields: FieldReader): readonly GroupPrice[] {
  return fields.rows('prices').flatMap((column) => {
    const group = textOf(column('group'));
    if (group === null) return [];
    const words = textOf(column('amount'));
    const amount = words !== null && freeWords.test(words) ? 0 : numberOf(words);
    const note = textOf(column('note')) ?? (amount === null ? words : null);
    return [{ group, amount, unit: textOf(column('unit')), note }];
  });
}

/**
 * Whether associations may use premises for free: as the post says, else as its prices show;
 * `null` when neither tells.
 */
export function isFreeForAssociations(
  fields: FieldReader,
  prices: readonly GroupPrice[],
): boolean | null {
  if (isTicked(fields.value('freeForAssociations'))) return true;
  const known = prices.filter(
    ({ group, amount }) => amount !== null && associationWords.test(group),
  );
  return known.length === 0 ? null : known.some(({ amount }) => amount === 0);
}

/** For whom it is; `null` when the post does not say. Ages that cannot be are left out. */
export function audienceOf(fields: FieldReader): Audience | null {
  const audience = {
    minAge: ageOf(numberOf(fields.value('minAge'))),
    maxAge: ageOf(numberOf(fields.value('maxAge'))),
    text: fields.text('audience'),
  };
  return Object.values(audience).some((value) => value !== null) ? audience : null;
}

function ageOf(value: number | null): number | null {
  return value !== null && Number.isInteger(value) && value > 0 && value < 130 ? value : null;
}
