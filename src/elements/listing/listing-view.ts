import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../i18n/language.js';
import { liveRegions } from '../../ui/announcement.js';
import { keepTyping } from '../../ui/keep-typing.js';
import { missingNotice } from '../../ui/setup/missing-notice.js';
import { listingNotices, noticesView, type NoticeActions } from './listing-notices.js';
import { listingProps } from './listing-props.js';
import { listingSearch } from './listing-search.js';
import type { ListingState } from './listing-state.js';
import { rulesList } from './rules-list.js';
import { outcome } from './summary.js';

/** What can be done in the frame of a listing. */
export interface ListingActions extends NoticeActions {
  readonly onType: (typed: string) => void;
  /** Loads again what could not be loaded, and reads again what could not be read. */
  readonly onReload: () => void;
}

/**
 * The frame, from the search to the rules; what has gone wrong never takes the search away.
 *
 * @param overview - Of all associations; stands where a listing would.
 */
export function listingView(
  state: ListingState,
  overview: unknown,
  actions: ListingActions,
): TemplateResult {
  const { setup, words, messages, firstMessages, page, typed, suggestions, reading } = state;
  const missing =
    state.isCutOff && firstMessages ? missingNotice(firstMessages, actions.onReload) : null;
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
    ${liveRegions(state.announcement)}
    <div id="panel" aria-busy=${reading.isBusy ? 'true' : 'false'}>
      ${noticesView(notices, state, { words, messages }, actions)} ${missing}
      ${hasNothing ? nothing : overview}
      <slot name="listing"></slot>
      <slot name="records"></slot>
      ${hasNothing ? html`<slot></slot>` : rulesList(words)}
    </div>
  </div>`;
}

/** What is said when an action has come to its end; empty while it has not. */
export function outcomeOf(state: ListingState): string {
  const { setup, words, messages, suggestions, typed } = state;
  if (!setup || !words || !messages) return '';
  if (suggestions.length > 0) return words.suggestions(suggestions.length);
  const props = listingProps(state);
  if (props) return outcome(props);
  const { notices, isLost } = listingNotices(state, messages);
  return [
    ...notices.map(({ text }) => text),
    ...(isLost ? [words.notFound(typed.trim())] : []),
  ].join(' ');
}
