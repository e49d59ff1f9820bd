import { html, nothing, type TemplateResult } from 'lit';
import { formatCount } from '../../i18n/format-count.js';
import {
  busyListings,
  countMatters,
  countSources,
  type NamedCount,
} from '../../completeness/gap-counts.js';
import { heading } from '../../ui/records/heading.js';
import { notGivenLines } from '../../ui/not-given.js';
import { othersList } from './overview-others.js';
import type { OverviewScene } from './overview-scene.js';
import { matterName } from './overview-texts.js';
import { whomToAsk } from './overview-whom.js';

/** How all associations stand: in figures, by matter and by source, and whom to ask. */
export function overviewView(scene: OverviewScene): TemplateResult {
  const { listings, withoutOrganiser, otherPremises, words, listingWords, messages } = scene;
  const { length } = busyListings(listings, { matter: null, source: null });
  const others = [...withoutOrganiser, ...otherPremises];
  const shown = countSources(listings, others).reduce((sum, source) => sum + source.shown, 0);
  return html`<section class="overview" aria-label=${words.title}>
    ${heading(scene.headingLevel, 'overview-title', words.title)}
    <p class="verdict">
      ${words.extent(listings.length, shown)} ${length > 0 ? words.busy(length) : words.allWell}
    </p>
    <p class="aside">${words.staysHere}</p>
    ${notGivenLines(
      listings.flatMap(({ records }) => records),
      listingWords,
      messages,
    )}
    ${length > 0 ? [mattersTable(scene), sourcesTable(scene), whomToAsk(scene)] : nothing}
    ${othersList(words.withoutOrganiser, words.whyWithoutOrganiser, withoutOrganiser, scene)}
    ${othersList(words.otherPremises, words.whyOtherPremises, otherPremises, scene)}
  </section>`;
}

function mattersTable(scene: OverviewScene): TemplateResult {
  const { listings, headingLevel, words, messages, onMatter } = scene;
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
        ${countMatters(listings).map(
          ({ matter, chores, associations, sources }) =>
            html`<tr>
              <th scope="row">
                <button type="button" class="plain" @click=${() => onMatter(matter)}>
                  ${matterName(matter, scene)}
                </button>
                ${hasSources ? html`<span class="aside">${sourcesText(sources)}</span>` : nothing}
              </th>
              <td class="figure">${formatCount(messages, chores)}</td>
              <td class="figure">${formatCount(messages, associations)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;

  function sourcesText(sources: readonly NamedCount[]): string {
    return sources.map(({ name, chores }) => `${name} ${formatCount(messages, chores)}`).join(', ');
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
}: OverviewScene): TemplateResult | typeof nothing {
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
          ({ name, associations, shown, chores }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="figure">${formatCount(messages, associations)}</td>
              <td class="figure">${formatCount(messages, shown)}</td>
              <td class="figure">${formatCount(messages, chores)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
