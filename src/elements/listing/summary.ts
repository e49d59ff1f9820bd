import { html, nothing, type TemplateResult } from 'lit';
import { helsinkiDay } from '../../base/time/helsinki-time.js';
import { formatDate } from '../../i18n/format/format-time.js';
import { directionOf } from '../../i18n/language.js';
import { inOrder } from '../../completeness/gaps-to-complete.js';
import { copyLink } from '../../ui/copy/copy-link.js';
import { copyText } from '../../ui/copy/copy-text.js';
import { heading } from '../../ui/records/heading.js';
import { friendText } from './friend-text.js';
import { hiddenList, lostRecords } from './hidden-list.js';
import { gapCount, gapList, remarkList } from './gap-list.js';
import { notGivenLines } from '../../ui/not-given.js';
import type { ListingProps, SummaryActions } from './listing-props.js';

/** Of the heading that takes the focus when an association has been chosen. */
export const nameHeading = '.talkoo-name';

/** How an association's records are, for the light DOM: in short, what to mend, and what residents do not see. */
export function summary(props: ListingProps, actions: SummaryActions): TemplateResult {
  const { listing, headingLevel, messages, words, now } = props;
  const { language } = messages;
  return html`<div lang=${language} dir=${directionOf(language)}>
    ${heading(headingLevel, 'talkoo-name', listing.name)}
    <p class="talkoo-verdict">${verdict(props)}</p>
    ${orderLine(props)} ${notGivenLines(listing.records, words, messages)}
    ${elsewhereLine(props, actions)}
    <p class="talkoo-note talkoo-day">${words.printed(formatDate(messages, helsinkiDay(now)))}</p>
    ${tools(props, actions)} ${gapList(props)} ${hiddenList(props)} ${remarkList(props)}
  </div>`;
}

/** The whole for those who listen; empty while it may still change. */
export function outcome(props: ListingProps): string {
  return props.elsewhere === 'reading' ? '' : verdict(props);
}

/** The whole in two or three sentences. */
export function verdict(props: ListingProps): string {
  const { listing, words, elsewhere } = props;
  const shown = listing.records.filter(({ standing }) => standing.state === 'shown').length;
  const hidden = listing.records.length - shown;
  const count = gapCount(props);
  const isWell = count === 0 && lostRecords(props).length === 0 && elsewhere === 'known';
  const isWhole = listing.records.every(({ notGiven }) => notGiven.length === 0);
  return [
    words.seen(shown),
    ...(hidden > 0 ? [words.unseen(hidden)] : []),
    ...(count > 0 ? [words.toMend(count)] : []),
    ...(isWell && shown > 0 ? [isWhole ? words.allWell : words.allWellGiven] : []),
  ].join(' ');
}

function orderLine({ listing, words }: ListingProps): TemplateResult | typeof nothing {
  const names = inOrder(listing).map((gap) => words.gaps[gap].name);
  return names.length > 0 ? html`<p>${words.inOrder(names.join(', '))}</p>` : nothing;
}

function elsewhereLine(
  { elsewhere, words }: ListingProps,
  { onRetry }: SummaryActions,
): TemplateResult | typeof nothing {
  if (elsewhere === 'known') return nothing;
  if (elsewhere === 'reading') return html`<p class="talkoo-note">${words.checking}</p>`;
  return html`<p class="talkoo-note">
    ${words.uncheckable}
    ${
      elsewhere === 'failed'
        ? html`<button type="button" @click=${onRetry}>${words.again}</button>`
        : nothing
    }
  </p>`;
}

function tools(props: ListingProps, { onPrint, onSay }: SummaryActions): TemplateResult {
  const { listing, link, ownPage, messages, words } = props;
  return html`<div class="talkoo-tools">
    ${
      gapCount(props) + lostRecords(props).length > 0
        ? copyText({
            text: friendText(props),
            name: words.askFriend,
            fieldName: words.friendField,
            done: words.friendCopied,
            onSay,
          })
        : nothing
    }
    <button type="button" @click=${onPrint}>${words.print}</button>
    ${link ? copyLink({ title: listing.name, url: link, messages, onSay }) : nothing}
    ${
      ownPage
        ? copyText({
            text: ownPage,
            name: words.ownPage,
            fieldName: words.ownPageField,
            done: words.ownPageCopied,
            onSay,
          })
        : nothing
    }
  </div>`;
}
