import { html, nothing, type TemplateResult } from 'lit';
import type { ListedRecord } from '../../completeness/listed-record.js';
import { remarksOf, toComplete, type GapRecords } from '../../completeness/gaps-to-complete.js';
import { heading } from '../../ui/records/heading.js';
import { recordName } from './record-name.js';
import type { ListingProps } from './listing-props.js';

/** What is worth found, most pressing first: why it matters, how it is mended, and in which records. */
export function gapList(props: ListingProps): TemplateResult | typeof nothing {
  const { listing, headingLevel, words } = props;
  const gaps = toComplete(listing);
  const { lacksOwnRecord } = listing;
  if (gaps.length === 0 && !lacksOwnRecord) return nothing;
  const sources = [...new Set(listing.records.map(({ source }) => source.name))].join(', ');
  return html`${heading(headingLevel + 1, 'talkoo-part', words.mendTitle)}
    <p class="talkoo-note">${words.signIn(sources)}</p>
    <ol class="talkoo-mend">
      ${lacksOwnRecord ? introduction(props) : nothing}
      ${gaps.map((found) => gapItem(found, props))}
    </ol>`;
}

/** What is good to know and need not be changed. */
export function remarkList(props: ListingProps): TemplateResult | typeof nothing {
  const { listing, headingLevel, words } = props;
  const remarks = remarksOf(listing);
  if (remarks.length === 0) return nothing;
  return html`${heading(headingLevel + 1, 'talkoo-part', words.remarksTitle)}
    <ul class="talkoo-mend" role="list">
      ${remarks.map((remark) => gapItem(remark, props))}
    </ul>`;
}

/** How many gaps there are. */
export function gapCount({ listing }: ListingProps): number {
  return toComplete(listing).length + (listing.lacksOwnRecord ? 1 : 0);
}

function introduction({ listing, headingLevel, words }: ListingProps): TemplateResult {
  const [first] = listing.records;
  if (!first) return html``;
  const { name, homepage } = first.source;
  return html`<li>
    ${heading(headingLevel + 2, 'talkoo-gap', words.introductionTitle)}
    <p>${words.introductionWhy} ${words.introductionHow(name)}</p>
    <ul class="talkoo-where" role="list">
      <li><a href=${homepage} rel="noopener">${name}</a></li>
    </ul>
  </li>`;
}

function gapItem({ gap, records }: GapRecords, props: ListingProps): TemplateResult {
  const { headingLevel, words } = props;
  const { title, why, how } = words.gaps[gap];
  return html`<li>
    ${heading(headingLevel + 2, 'talkoo-gap', title)}
    <p>${why} ${how}</p>
    <ul class="talkoo-where" role="list">
      ${records.map(
        (one) =>
          html`<li>
            <a href=${one.editUrl} rel="noopener" dir="auto"
              >${words.mendIn(recordName(one, props))}</a
            >
            ${wrongLine(one, gap, words)}
          </li>`,
      )}
    </ul>
  </li>`;
}

/** What is written wrongly, as it stands, where that is what the gap is. */
function wrongLine(
  { unreadable }: ListedRecord,
  gap: GapRecords['gap'],
  words: ListingProps['words'],
): TemplateResult | typeof nothing {
  const wrong = unreadable.filter(({ sort }) => (sort === 'link' ? 'link' : 'unreadable') === gap);
  if (wrong.length === 0) return nothing;
  const texts = wrong.map(({ sort, written }) => words.writtenWrongly(words.sorts[sort], written));
  return html`<span class="talkoo-note" dir="auto">${texts.join(', ')}</span>`;
}
