import { html, nothing, type TemplateResult } from 'lit';
import { formatCount } from '../../i18n/format-count.js';
import type { ListedRecord } from '../../completeness/listed-record.js';
import type { OverviewScene } from './overview-scene.js';

/**
 * Counts records that are in no listing and names them, each with a link to its place at its
 * source; nothing where there is none. What is over is left out.
 */
export function othersList(
  title: string,
  why: string,
  records: readonly ListedRecord[],
  scene: OverviewScene,
): TemplateResult | typeof nothing {
  const own = records.filter(
    ({ standing }) => standing.state === 'shown' || standing.reason !== 'expired',
  );
  if (own.length === 0) return nothing;
  return html`<details class="others" ?open=${scene.isPrinting}>
    <summary>${title}: ${formatCount(scene.messages, own.length)}</summary>
    <p class="aside">${why}</p>
    <ul role="list">
      ${own.map((record) => otherItem(record, scene))}
    </ul>
  </details>`;
}

function otherItem(
  { title, kind, link, source, standing }: ListedRecord,
  { messages, listingWords }: OverviewScene,
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
