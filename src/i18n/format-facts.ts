import { numberFormat } from '../base/intl-cache.js';
import type { Audience } from '../model/audience.js';
import type { GroupPrice, Price } from '../model/price.js';
import { formatCount } from './format-count.js';
import type { AllMessages } from './messages.js';

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

/** For whom: "12–99-vuotiaat", and the source's words. */
export function formatAudience(messages: AllMessages, audience: Audience): string {
  const { minAge, maxAge, text } = audience;
  const from = minAge === null ? null : String(minAge);
  const to = maxAge === null ? null : String(maxAge);
  const ages =
    from && to
      ? messages.ages(from, to)
      : from
        ? messages.agesFrom(from)
        : to && messages.agesTo(to);
  return [ages, text].filter(Boolean).join(', ');
}

/** A floor area: "28 m²". */
export function formatArea(messages: AllMessages, squareMetres: number): string {
  return `${formatCount(messages, squareMetres)}\u00a0m²`;
}
