import { html, nothing, type TemplateResult } from 'lit';
import { nearListings } from '../../completeness/find-listings.js';
import type { Listing } from '../../completeness/listed-record.js';
import type { ListingWords } from '../../i18n/listing-words.js';
import type { AllMessages } from '../../i18n/messages.js';
import { cutTexts } from '../../ui/cut-texts.js';
import { noticeBox, noticesOf, type Notice } from '../../ui/notices.js';
import { placeName } from './listing-props.js';
import { isAsked, isFound, type ListingState } from './listing-state.js';
import { notFound } from './not-found.js';

/** What failed, what is on its way and what was not found. */
export interface ListingNotices {
  readonly notices: readonly Notice[];
  /** That sources have more than is read, each text once. */
  readonly cuts: readonly string[];
  /** Whether what was asked for may still come. */
  readonly isWaiting: boolean;
  /** Whether an association was asked for that no source has. */
  readonly isLost: boolean;
  /** Whether nothing at all could be read. */
  readonly hasNothing: boolean;
}

/** What can be done about what is not as it should be. */
export interface NoticeActions {
  readonly onRetry: () => void;
  readonly onChoose: (name: string) => void;
}

/** Finds out what residents must be told of a listing's reading. */
export function listingNotices(state: ListingState, messages: AllMessages): ListingNotices {
  const { reading, typed } = state;
  const { loads, loadsElsewhere, isBusy, now } = reading;
  const hasNothing = loads.every(({ state: { status } }) => status === 'failed');
  const isMissing = !isFound(state);
  return {
    notices: noticesOf(loads, messages, now),
    cuts: [...new Set([...loads, ...loadsElsewhere].flatMap((load) => cutTexts(load, messages)))],
    isWaiting: isBusy && isMissing && (isAsked(state) || typed === ''),
    isLost: isAsked(state) && isMissing && !isBusy && !hasNothing,
    hasNothing,
  };
}

/** Renders them. */
export function noticesView(
  { notices, cuts, isWaiting, isLost }: ListingNotices,
  state: ListingState,
  { words, messages }: { readonly words: ListingWords; readonly messages: AllMessages },
  { onRetry, onChoose }: NoticeActions,
): TemplateResult {
  const { typed, reading, setup } = state;
  const sources = setup?.plan.sources ?? [];
  const near = (): readonly Listing[] => nearListings(reading.listings, typed);
  return html`${notices.map((notice) => noticeBox(notice, messages, onRetry))}
  ${cuts.map((text) => html`<p class="status">${text}</p>`)}
  ${
    isWaiting
      ? html`<p class="status">${words.reading(sources.map(({ name }) => name).join(', '))}</p>`
      : nothing
  }
  ${
    isLost
      ? notFound({ typed, near: near(), sources, place: placeName(state), words, onChoose })
      : nothing
  }`;
}
