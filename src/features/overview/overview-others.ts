import { html, nothing, type TemplateResult } from 'lit';
import { formatCount } from '../../i18n/format/format-count.js';
import type { ListedRecord } from '../../completeness/listed-record.js';
import type { OverviewProps } from './overview-props.js';

/**
 * Counts records that are in no listing and names them, each with a link to its place at its
 * source; nothing where there is none. What is over is left out.
 */
export function othersList(
  title: string,
  why: string,
  records: readonly ListedRecord[],
  props: OverviewProps,
): TemplateResult | typeof nothing {
  const own = records.filter(
    ({ standing }) => standing.state === 'shown' || standing.reason !== 'expired',
  );
  if (own.length === 0) return nothing;
  return html`<details class="others" ?open=${props.isPrinting}>
    <summary>${title}: ${formatCount(props.messages, own.length)}</summary>
    <p class="aside">${why}</p>
    <ul role="list">
      ${own.map((record) => otherItem(record, props))}
    </ul>
  </details>`;
}

function otherItem(
  { title, kind, link, source, standing }: ListedRecord,
  { messages, listingWords }: OverviewProps,
): TemplateResult {
  const name = title ?? listingWords.untitled;
  const why =
    standing.state === 'hidden'
      ? html` ${listingWords.hiddenOne} ${listingWords.reasons[standing.reason]('', '').why}`
      : nothing;
  return html`<li>
    ${
      link
        ? html`<a href=${link} rel="noopener" dir="auto">${name}</a>`
        : html`<span dir="auto">${name}</span>`
    }
    <span class="aside">(${messages.oneOfKind[kind]}, ${source.name})${why}</span>
  </li>`;
}
