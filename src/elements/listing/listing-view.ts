import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../i18n/language.js';
import { keepTyping } from '../../ui/keep-typing.js';
import { listingNotices, noticesView, type NoticeActions } from './listing-notices.js';
import { listingProps } from './listing-props.js';
import { listingSearch } from './listing-search.js';
import type { ListingState } from './listing-state.js';
import { rulesList } from './rules-list.js';
import { outcome } from './summary.js';

/** What stands in the frame of a listing and is rendered by others. */
export interface ListingSlots {
  /** The regions that screen readers read out. */
  readonly announcer: TemplateResult;
  /** Says that a part could not be loaded; `null` for nothing. */
  readonly missing: unknown;
  /** Of all associations; stands where a listing would. */
  readonly overview: unknown;
}

/** What can be done in the frame of a listing. */
export interface ListingActions extends NoticeActions {
  readonly onType: (typed: string) => void;
}

/** The frame, from the search to the rules; what has gone wrong never takes the search away. */
export function listingView(
  state: ListingState,
  { announcer, missing, overview }: ListingSlots,
  actions: ListingActions,
): TemplateResult {
  const { setup, words, messages, page, typed, suggestions, reading } = state;
  if (!setup || !words || !messages) return html`${missing}<slot></slot>`;
  const notices = listingNotices(state, messages);
  const { hasNothing } = notices;
  const { onType, onChoose } = actions;
  return html`<div
    lang=${messages.language}
    dir=${directionOf(messages.language)}
    @keydown=${keepTyping}
    @keypress=${keepTyping}
    @keyup=${keepTyping}
  >
    ${listingSearch({ typed, name: page.searchName, suggestions, words, onType, onChoose })}
    ${announcer}
    <div id="panel" aria-busy=${reading.isBusy ? 'true' : 'false'}>
      ${noticesView(notices, state, { words, messages }, actions)} ${missing}
      ${hasNothing ? nothing : overview}
      <slot name="listing"></slot>
      <slot name="records"></slot>
      ${hasNothing ? html`<slot></slot>` : rulesList(words)}
    </div>
  </div>`;
}

/** What screen readers are to read out of a listing; `null` while there is none, empty while it may still change. */
export function announcementOf(state: ListingState): string | null {
  const { setup, words, messages, suggestions, typed } = state;
  if (!setup || !words || !messages) return null;
  if (suggestions.length > 0) return words.suggestions(suggestions.length);
  const props = listingProps(state);
  if (props) return outcome(props);
  const { notices, isLost } = listingNotices(state, messages);
  return [
    ...notices.map(({ text }) => text),
    ...(isLost ? [words.notFound(typed.trim())] : []),
  ].join(' ');
}
