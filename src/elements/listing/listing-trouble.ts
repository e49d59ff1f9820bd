import { html, nothing } from 'lit';
import type { ListingWords } from '../../i18n/listing-words.js';
import type { AllMessages } from '../../i18n/messages.js';
import { nearListings } from '../../completeness/find-listings.js';
import type { Listing } from '../../completeness/listed-record.js';
import { noticeBox, noticesOf } from '../../ui/notices.js';
import type { BoardPlan } from '../../ui/setup/plan.js';
import { cutTexts } from '../../ui/cut-texts.js';
import type { ListingReader } from './listing-reader.js';
import { notFound } from './not-found.js';

/** How the search stands. */
export interface ListingSituation {
  readonly reader: ListingReader;
  readonly plan: BoardPlan;
  readonly typed: string;
  readonly isChosen: boolean;
  /** Whether what is typed leads to an association. */
  readonly isFound: boolean;
  readonly place: string;
  readonly words: ListingWords;
  readonly messages: AllMessages;
  readonly onRetry: () => void;
  readonly onChoose: (listing: Listing) => void;
}

/** What is said of all that is not as it should be. */
export interface ListingTrouble {
  readonly content: unknown;
  /** The outcome for those who listen; empty while there is none. */
  readonly announcement: string;
  /** Whether nothing at all could be read. */
  readonly hasNothing: boolean;
}

const shortestName = 3;

/** Puts into words what failed, what is on its way and what was not found. */
export function listingTrouble(situation: ListingSituation): ListingTrouble {
  const { reader, plan, typed, isChosen, isFound, words, messages, onRetry } = situation;
  const { parts } = reader;
  const notices = noticesOf(parts, messages, Date.now());
  const cut = [...parts, ...reader.partsElsewhere].flatMap((part) => cutTexts(part, messages));
  const hasNothing = parts.every(({ state }) => state.status === 'failed');
  const sources = plan.sources.map(({ name }) => name).join(', ');
  const isAsked = isChosen || typed.trim().length >= shortestName;
  const isWaiting = reader.isBusy && !isFound && (isAsked || typed === '');
  const isLost = isAsked && !isFound && !reader.isBusy && !hasNothing;
  return {
    content: html`${notices.map((notice) => noticeBox(notice, messages, onRetry))}
    ${[...new Set(cut)].map((text) => html`<p class="status">${text}</p>`)}
    ${isWaiting ? html`<p class="status">${words.reading(sources)}</p>` : nothing}
    ${
      isLost
        ? notFound({
            ...situation,
            near: nearListings(reader.listings(), typed),
            sources: plan.sources,
          })
        : nothing
    }`,
    announcement: [
      ...notices.map(({ text }) => text),
      ...(isLost ? [words.notFound(typed.trim())] : []),
    ].join(' '),
    hasNothing,
  };
}
