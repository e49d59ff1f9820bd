import { html, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../i18n/messages.js';
import { failureOf, type KindLoad } from '../../../loading/load-state.js';
import { cutTexts } from '../../../ui/cut-texts.js';
import { isAssociationMissing } from '../../../ui/setup/missing-association.js';
import { nothingFound, nothingFoundText } from './nothing-found.js';
import { noticesOf, noticeBox, type Notice } from '../../../ui/notices.js';
import type { BoardActions } from '../board-actions.js';
import { loadsOnView } from '../board-selectors.js';
import type { WordedState } from '../board-state.js';
import type { BoardView } from './board-view.js';

/** What is said of all that is not as it should be. */
export interface BoardNotices {
  /** What could not be read; stands above the list. */
  readonly above: readonly TemplateResult[];
  /** Why the list is empty or not whole; stands below it. */
  readonly below: readonly TemplateResult[];
  /** What is said while the first page is on its way. */
  readonly wait: string;
  /** The outcome for those who listen; empty while there is none. */
  readonly announcement: string;
}

/** Puts into words what failed, is slow, empty, cut or gone. */
export function boardNotices(
  state: WordedState,
  view: BoardView,
  actions: BoardActions,
): BoardNotices {
  const { loads, query, all, now, goneSince } = state;
  const notices = noticesOf(loads, all, now);
  const own = loadsOnView(loads, query);
  const isEmpty = !view.isBusy && !view.status && !own.some((load) => failureOf(load.state));
  const missing = isEmpty ? missingNotice(state) : null;
  const empty = missing ? missing.text : isEmpty ? nothingFoundText(state) : '';
  const none = missing
    ? noticeBox(missing, all, actions.onRetry)
    : nothingFound(state, view, actions);
  // A record that was open, or that a link opens, is not among the records.
  const gone = goneSince === query ? [all.recordGone] : [];
  const outcome = [...notices.map(({ text }) => text), view.status || empty].join(' ').trim();
  return {
    above: [
      ...gone.map((text) => html`<div class="notice" part="notice"><p>${text}</p></div>`),
      ...notices.map((notice) => noticeBox(notice, all, actions.onRetry)),
    ],
    below: [
      ...(isEmpty ? [none] : []),
      ...(view.isBusy && !view.isWaiting ? [line(all.stillReading)] : []),
      ...own.flatMap((load) => cutTexts(load, all)).map(line),
    ],
    wait: waitText(own, all),
    announcement: outcome && !view.isBusy ? [...gone, outcome].join(' ') : '',
  };
}

/** That nothing is the association's, which no other query would change; `null` when something is. */
function missingNotice({ association, loads, all }: WordedState): Notice | null {
  const [load] = loads;
  if (!load || !isAssociationMissing(association, loads)) return null;
  const { name, homepage } = load.source;
  const names = [...new Set(loads.map(({ source }) => source.name))].join(', ');
  const text = all.unknownAssociation(association, names);
  return { text, sourceName: name, homepage, retry: null };
}

function line(text: string): TemplateResult {
  return html`<p class="status">${text}</p>`;
}

function waitText(own: readonly KindLoad[], messages: AllMessages): string {
  const names = own.map((load) => load.source.name).join(', ');
  const isSlow = own.some(({ state }) => state.status === 'loading' && state.isSlow);
  return isSlow ? messages.stillLoading(names) : messages.loading(names);
}
