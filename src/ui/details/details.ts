import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { plainText } from '../../base/text/plain-text.js';
import type { Purify } from '../../base/rich-text/purifier.js';
import { richText } from '../../base/rich-text/rich-text.js';
import { formatGroupPrice } from '../../i18n/format/format-facts.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { Premises } from '../../model/premises.js';
import type { GroupPrice } from '../../model/price.js';
import type { Image } from '../../model/record-base.js';
import { foreignLanguage, type RowContext } from '../records/record-row.js';
import { copyStyles } from '../copy/copy-text.js';
import { actions } from './actions.js';
import { detailFacts } from './detail-facts.js';
import type { DetailsProps } from './details-props.js';
import { detailsStyles } from './details-styles.js';
import { lines } from './detail-lines.js';
import { linked } from './linked.js';
import { ownWords } from './own-words.js';
import { struckOut } from './struck-out.js';
import { arrangerLink, related } from './related.js';
import { unreadLists, unreadText } from './unread.js';

export const detailsSheets = [detailsStyles, copyStyles];

/**
 * The details of an open record: its text, what is known of it, what belongs with it, and what one can do.
 *
 * @param aids - `null` until the part that knows what else to offer has been loaded.
 * @param purify - `null` where the sanitiser could not be had: the text shows without its formatting.
 */
export function recordDetails(
  record: DirectoryRecord,
  context: RowContext,
  aids: DetailsProps | null,
  messages: AllMessages,
  purify: Purify | null,
): TemplateResult {
  return html`<div class="talkoo-details">
    ${
      record.bodyHtml || record.image
        ? html`<div
            class="talkoo-text"
            lang=${foreignLanguage(record, messages) ?? messages.language}
          >
            ${bodyText(record, context, messages, purify)}
            ${record.image ? picture(record.image) : nothing}
          </div>`
        : nothing
    }
    ${unreadText(record, messages)}
    ${record.kind === 'premises' ? conditions(record, messages) : nothing}
    <dl class="talkoo-known">
      ${detailFacts(record, messages, arrangerLink(record, context, aids, messages)).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd dir="auto">${value}</dd>`,
      )}
    </dl>
    ${unreadLists(record, messages)} ${aids ? related(record, context, aids, messages) : nothing}
    ${actions(record, context, aids, messages)}
  </div>`;
}

function bodyText(
  { bodyHtml, link }: DirectoryRecord,
  { headingLevel, homepage }: RowContext,
  messages: AllMessages,
  purify: Purify | null,
): unknown {
  if (bodyHtml === null) return nothing;
  return guard([bodyHtml, headingLevel, messages, purify], () => {
    const base = link ?? homepage;
    const options = { headingLevel, base, struckOut: () => struckOut(messages), purify };
    return richText(bodyHtml, options) ?? plainText(bodyHtml);
  });
}

function picture({ url, alt, width, height }: Image): TemplateResult {
  return html`<img
    class="talkoo-picture"
    src=${url}
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    referrerpolicy="no-referrer"
    @error=${(event: Event) => (event.target as Element).remove()}
  />`;
}

function conditions(premises: Premises, messages: AllMessages): TemplateResult | typeof nothing {
  const { freeFor, terms, prices } = premises;
  if (!freeFor && !terms && prices.length === 0) return nothing;
  const own = (text: unknown): unknown => ownWords(premises, messages, text);
  const ofGroups = prices.filter(({ group }) => group !== null);
  const others = prices.filter(({ group }) => group === null);
  const told = lines(others.map((price) => linked(formatGroupPrice(messages, price))));
  return html`<div class="talkoo-conditions" dir="auto">
    ${freeFor ? condition(messages.freeFor, own(freeFor)) : nothing}
    ${ofGroups.length > 0 ? priceTable(premises, ofGroups, messages) : nothing}
    ${told ? condition(messages.price, own(told)) : nothing}
    ${terms ? condition(messages.terms, own(terms)) : nothing}
  </div>`;
}

function condition(name: string, text: unknown): TemplateResult {
  return html`<p><strong>${name}:</strong> ${text}</p>`;
}

function priceTable(
  premises: Premises,
  prices: readonly GroupPrice[],
  messages: AllMessages,
): TemplateResult {
  return html`<table class="talkoo-prices">
    <caption>
      ${messages.prices}
    </caption>
    <thead class="talkoo-quiet">
      <tr>
        <th scope="col">${messages.group}</th>
        <th scope="col">${messages.price}</th>
      </tr>
    </thead>
    <tbody lang=${foreignLanguage(premises, messages) ?? nothing}>
      ${prices.map(
        (price) =>
          html`<tr>
            <th scope="row">${price.group}</th>
            <td>${linked(formatGroupPrice(messages, price))}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
