import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatCount } from '../../i18n/format/format-count.js';
import { listingGaps, type FoundGap } from '../../completeness/found-gaps.js';
import { countGaps, countSources, type IncompleteListing } from '../../completeness/gap-counts.js';
import { letterLink, letterOf, letterText } from '../../completeness/letter.js';
import { publicContactOf } from '../../completeness/public-contact.js';
import { copyText } from '../../ui/copy/copy-text.js';
import { heading } from '../../ui/records/heading.js';
import type { OverviewActions, OverviewProps } from './overview-props.js';
import { letterWords, gapName } from './overview-texts.js';

/** Of the heading that takes the focus when a gap has been chosen away from it. */
export const whomHeading = '.overview-whom';

/** Of the buttons that show one association alone. */
export const whomName = '.who button';

/** The associations to ask, with a letter to each; narrowed to a gap and a source, and as a table to save. */
export function whomToAsk(props: OverviewProps, actions: OverviewActions): TemplateResult {
  const { headingLevel, words, messages, busy, size } = props;
  const { onMore, onDownload } = actions;
  const shown = busy.slice(0, size);
  return html`${heading(headingLevel + 1, 'overview-part overview-whom', words.whomTitle)}
    <form class="narrow" @submit=${(event: Event) => event.preventDefault()}>
      ${gapChoice(props, actions)} ${sourceChoice(props, actions)}
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
        (one) => whom(one, props, actions),
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

function gapChoice(props: OverviewProps, { onFilter }: OverviewActions): TemplateResult {
  const { listings, filter, words } = props;
  const options = countGaps(listings).map(({ gap }) => [gap, gapName(gap, props)] as const);
  return choice(words.matter, words.anyMatter, filter.gap, options, (gap) =>
    onFilter({ ...filter, gap }),
  );
}

function sourceChoice(
  { listings, filter, words }: OverviewProps,
  { onFilter }: OverviewActions,
): TemplateResult | typeof nothing {
  const options = countSources(listings).map(({ name }) => [name, name] as const);
  if (options.length < 2) return nothing;
  return choice(words.source, words.anySource, filter.source, options, (source) =>
    onFilter({ ...filter, source }),
  );
}

/** @param onChoose - Called with the chosen value; `null` for all. */
function choice<Value extends string>(
  label: string,
  all: string,
  chosen: Value | null,
  options: readonly (readonly [Value, string])[],
  onChoose: (value: Value | null) => void,
): TemplateResult {
  const choose = ({ target }: { readonly target: HTMLSelectElement }): void =>
    onChoose(options[target.selectedIndex - 1]?.[0] ?? null);
  return html`<label>
    <span>${label}</span>
    <select @change=${choose}>
      <option value="" ?selected=${chosen === null}>${all}</option>
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} ?selected=${chosen === value}>${text}</option>`,
      )}
    </select>
  </label>`;
}

function whom(
  busy: IncompleteListing,
  props: OverviewProps,
  { onShow, onSay }: OverviewActions,
): TemplateResult {
  const { words } = props;
  const { listing, gaps } = busy;
  const { email } = publicContactOf(listing);
  const letters = letterWords(props);
  const href = email && letterLink(email, busy, letters);
  return html`<li>
    <p class="who">
      <button type="button" class="plain" dir="auto" @click=${() => onShow(listing.name)}>
        ${listing.name}
      </button>
      <span class="aside">${words.choreCount(gaps.length)}</span>
    </p>
    <p>${gapsText(gaps, props)}</p>
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
function gapsText(gaps: readonly FoundGap[], props: OverviewProps): string {
  return listingGaps
    .flatMap((gap) => {
      const count = gaps.filter((one) => one.gap === gap).length;
      const name = gapName(gap, props);
      if (count === 0) return [];
      return count === 1 ? [name] : [`${name} (${formatCount(props.messages, count)})`];
    })
    .join(', ');
}
