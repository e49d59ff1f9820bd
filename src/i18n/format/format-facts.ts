import { numberFormat } from '../../base/intl-cache.js';
import type { Audience } from '../../model/audience.js';
import { isFreeForAll, type Premises } from '../../model/premises.js';
import type { GroupPrice, Price } from '../../model/price.js';
import { formatCount } from './format-count.js';
import type { AllMessages } from '../messages.js';

/** What taking part costs: "maksuton", or the source's words. */
export function formatPrice(messages: AllMessages, price: Price): string {
  const saysFree =
    price.text !== null && /^(maksut|ilmai|avgiftsfri|gratis|fri\b|free)/i.test(price.text);
  return [price.isFree && !saysFree ? messages.free : null, price.text].filter(Boolean).join(', ');
}

/** What a group pays: "8 €/h", "0 €"; the note alone when there is no amount; "–" when neither is known. */
export function formatGroupPrice(messages: AllMessages, price: GroupPrice): string {
  if (price.amount === null) return price.note ?? '–';
  const cents = Number.isInteger(price.amount) ? 0 : 2;
  const amount = numberFormat(messages.locale, {
    minimumFractionDigits: cents,
    maximumFractionDigits: cents,
  }).format(price.amount);
  const unit = price.unit && price.amount !== 0 ? `/${price.unit.replace(/^\/\s*/, '')}` : '';
  const note = price.note ? ` (${price.note})` : '';
  return `${amount}\u00a0€${unit}${note}`;
}

/** For whom premises cost nothing: "maksuton", "maksuton yhdistyksille"; `null` when neither is known. */
export function formatFreedom(messages: AllMessages, premises: Premises): string | null {
  if (isFreeForAll(premises)) return messages.free;
  return premises.isFreeForAssociations ? messages.freeForAssociations : null;
}

/** For whom: "12–99-vuotiaat", "6 kk – 2 v", and the source's words. */
export function formatAudience(messages: AllMessages, audience: Audience): string {
  return [agesText(messages, audience), audience.text].filter(Boolean).join(', ');
}

function agesText(messages: AllMessages, { minAge, maxAge }: Audience): string | null {
  const isInMonths = [minAge, maxAge].some((age) => age !== null && !Number.isInteger(age));
  const from = minAge === null ? null : isInMonths ? ageText(messages, minAge) : String(minAge);
  const to = maxAge === null ? null : isInMonths ? ageText(messages, maxAge) : String(maxAge);
  if (isInMonths && from && to) return `${from} – ${to}`;
  if (from && to) return messages.ages(from, to);
  if (from) return isInMonths ? messages.from(from) : messages.agesFrom(from);
  return to && (isInMonths ? messages.until(to) : messages.agesTo(to));
}

/** An age that is no whole number of years, in months. */
function ageText(messages: AllMessages, age: number): string {
  return Number.isInteger(age)
    ? messages.ageYears(String(age))
    : messages.ageMonths(String(Math.round(age * 12)));
}

/** How many persons: "40 henkilöä", or the source's words; `null` when unknown. */
export function formatCapacity(
  messages: AllMessages,
  { capacity, capacityText }: Pick<Premises, 'capacity' | 'capacityText'>,
): string | null {
  return capacity === null ? capacityText : messages.persons(capacity);
}

/** A floor area: "28 m²", or the source's words; `null` when unknown. */
export function formatArea(
  messages: AllMessages,
  { areaSquareMetres, areaText }: Pick<Premises, 'areaSquareMetres' | 'areaText'>,
): string | null {
  return areaSquareMetres === null
    ? areaText
    : `${formatCount(messages, areaSquareMetres)}\u00a0m²`;
}
