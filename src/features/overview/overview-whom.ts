import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatCount } from '../../i18n/format-count.js';
import { matters, type Chore, type Matter } from '../../completeness/chore.js';
import { countMatters, countSources, type BusyListing } from '../../completeness/gap-counts.js';
import { letterLink, letterOf, letterText } from '../../completeness/letter.js';
import { publicContactOf } from '../../completeness/public-contact.js';
import { copyText } from '../../ui/copy/copy-text.js';
import { heading } from '../../ui/records/heading.js';
import type { OverviewScene } from './overview-scene.js';
import { letterWords, matterName } from './overview-texts.js';

/** Of the heading that takes the focus when a matter has been chosen away from it. */
export const whomHeading = '.overview-whom';

/** Of the buttons that show one association alone. */
export const whomName = '.who button';

/** The associations to ask, with a letter to each; narrowed to a matter and a source, and as a table to save. */
export function whomToAsk(scene: OverviewScene): TemplateResult {
  const { headingLevel, words, messages, busy, size, onMore, onDownload } = scene;
  const shown = busy.slice(0, size);
  return html`${heading(headingLevel + 1, 'overview-part overview-whom', words.whomTitle)}
    <form class="narrow" @submit=${(event: Event) => event.preventDefault()}>
      ${matterChoice(scene)} ${sourceChoice(scene)}
    </form>
    <p class="status">${busy.length > 0 ? words.found(busy.length) : words.nobody}</p>
    ${
      busy.length > 0
        ? html`<p class="download">
            <button type="button" class="filter" @click=${onDownload}>${words.download}</button>
            <span class="aside">${words.downloadHint}</span>
          </p>`
        : nothing
    }
    <ul class="whom" role="list">
      ${repeat(
        shown,
        ({ listing }) => listing.name,
        (one) => whom(one, scene),
      )}
    </ul>
    ${
      busy.length > size
        ? html`<button type="button" class="more" @click=${onMore}>
            ${messages.showMore(formatCount(messages, size), formatCount(messages, busy.length))}
          </button>`
        : nothing
    }`;
}

function matterChoice(scene: OverviewScene): TemplateResult {
  const { listings, filter, words, onFilter } = scene;
  const options = countMatters(listings).map(
    ({ matter }) => [matter, matterName(matter, scene)] as const,
  );
  return choice(words.matter, words.anyMatter, filter.matter, options, (value) =>
    onFilter({ ...filter, matter: value as Matter | null }),
  );
}

function sourceChoice({
  listings,
  filter,
  words,
  onFilter,
}: OverviewScene): TemplateResult | typeof nothing {
  const options = countSources(listings).map(({ name }) => [name, name] as const);
  if (options.length < 2) return nothing;
  return choice(words.source, words.anySource, filter.source, options, (source) =>
    onFilter({ ...filter, source }),
  );
}

function choice(
  label: string,
  all: string,
  chosen: string | null,
  options: readonly (readonly [string, string])[],
  onChoose: (value: string | null) => void,
): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value || null)}
    >
      <option value="" ?selected=${chosen === null}>${all}</option>
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} ?selected=${chosen === value}>${text}</option>`,
      )}
    </select>
  </label>`;
}

function whom(busy: BusyListing, scene: OverviewScene): TemplateResult {
  const { words, onShow, onSay } = scene;
  const { listing, chores } = busy;
  const { email } = publicContactOf(listing);
  const letters = letterWords(scene);
  const href = email && letterLink(email, busy, letters);
  return html`<li>
    <p class="who">
      <button type="button" class="plain" dir="auto" @click=${() => onShow(listing)}>
        ${listing.name}
      </button>
      <span class="aside">${words.choreCount(chores.length)}</span>
    </p>
    <p>${choresText(chores, scene)}</p>
    <div class="actions" role="group" aria-label=${listing.name}>
      ${href ? html`<a href=${href}>${words.write}</a>` : html`<span class="aside">${words.noEmail}</span>`}
      ${copyText({
        text: letterText(letterOf(busy, letters)),
        name: words.copyLetter,
        fieldName: words.copyThisLetter,
        done: words.letterCopied,
        onSay,
      })}
    </div>
  </li>`;
}

/** "Hinta puuttuu (3), Aika puuttuu". */
function choresText(chores: readonly Chore[], scene: OverviewScene): string {
  return matters
    .flatMap((matter) => {
      const count = chores.filter((chore) => chore.matter === matter).length;
      const name = matterName(matter, scene);
      if (count === 0) return [];
      return count === 1 ? [name] : [`${name} (${formatCount(scene.messages, count)})`];
    })
    .join(', ');
}
