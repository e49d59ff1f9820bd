import { html, nothing, type TemplateResult } from 'lit';
import { formatCount } from '../../i18n/format/format-count.js';
import {
  incompleteListings,
  countGaps,
  countSources,
  type NamedCount,
} from '../../completeness/gap-counts.js';
import { heading } from '../../ui/records/heading.js';
import { notGivenLines } from '../../ui/not-given.js';
import { othersList } from './overview-others.js';
import type { OverviewActions, OverviewProps } from './overview-props.js';
import { gapName } from './overview-texts.js';
import { whomToAsk } from './overview-whom.js';

/** How all associations stand: in figures, by gap and by source, and whom to ask. */
export function overviewView(props: OverviewProps, actions: OverviewActions): TemplateResult {
  const { listings, withoutOrganiser, otherPremises, words, listingWords, messages } = props;
  const { length } = incompleteListings(listings, { gap: null, source: null });
  const others = [...withoutOrganiser, ...otherPremises];
  const shown = countSources(listings, others).reduce((sum, source) => sum + source.shown, 0);
  return html`<section class="overview" aria-label=${words.title}>
    ${heading(props.headingLevel, 'overview-title', words.title)}
    <p class="verdict">
      ${words.extent(listings.length, shown)} ${length > 0 ? words.busy(length) : words.allWell}
    </p>
    <p class="aside">${words.staysHere}</p>
    ${notGivenLines(
      listings.flatMap(({ records }) => records),
      listingWords,
      messages,
    )}
    ${length > 0 ? [gapsTable(props, actions), sourcesTable(props), whomToAsk(props, actions)] : nothing}
    ${othersList(words.withoutOrganiser, words.whyWithoutOrganiser, withoutOrganiser, props)}
    ${othersList(words.otherPremises, words.whyOtherPremises, otherPremises, props)}
  </section>`;
}

function gapsTable(props: OverviewProps, { onGap }: OverviewActions): TemplateResult {
  const { listings, headingLevel, words, messages } = props;
  const hasSources = countSources(listings).length > 1;
  return html`${heading(headingLevel + 1, 'overview-part', words.mattersTitle)}
    <table>
      <thead>
        <tr>
          <th scope="col">${words.matter}</th>
          <th scope="col" class="figure">${words.chores}</th>
          <th scope="col" class="figure">${words.associations}</th>
        </tr>
      </thead>
      <tbody>
        ${countGaps(listings).map(
          ({ gap, gaps, associations, sources }) =>
            html`<tr>
              <th scope="row">
                <button type="button" class="plain" @click=${() => onGap(gap)}>
                  ${gapName(gap, props)}
                </button>
                ${hasSources ? html`<span class="aside">${sourcesText(sources)}</span>` : nothing}
              </th>
              <td class="figure">${formatCount(messages, gaps)}</td>
              <td class="figure">${formatCount(messages, associations)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;

  function sourcesText(sources: readonly NamedCount[]): string {
    return sources.map(({ name, gaps }) => `${name} ${formatCount(messages, gaps)}`).join(', ');
  }
}

/** Which sources it is in; one alone has no need of a table. */
function sourcesTable({
  listings,
  withoutOrganiser,
  otherPremises,
  headingLevel,
  words,
  messages,
}: OverviewProps): TemplateResult | typeof nothing {
  const sources = countSources(listings, [...withoutOrganiser, ...otherPremises]);
  if (sources.length < 2) return nothing;
  return html`${heading(headingLevel + 1, 'overview-part', words.sourcesTitle)}
    <table>
      <thead>
        <tr>
          <th scope="col">${words.source}</th>
          <th scope="col" class="figure">${words.associations}</th>
          <th scope="col" class="figure">${words.shown}</th>
          <th scope="col" class="figure">${words.chores}</th>
        </tr>
      </thead>
      <tbody>
        ${sources.map(
          ({ name, associations, shown, gaps }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="figure">${formatCount(messages, associations)}</td>
              <td class="figure">${formatCount(messages, shown)}</td>
              <td class="figure">${formatCount(messages, gaps)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
