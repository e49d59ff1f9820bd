import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../../i18n/language.js';
import { liveRegions } from '../../../ui/announcement.js';
import { keepTyping } from '../../../ui/keep-typing.js';
import type { BoardActions } from '../board-actions.js';
import { isShown, isWorded, tabOf } from '../board-selectors.js';
import type { BoardState, ShownState, WordedState } from '../board-state.js';
import { boardView, type BoardView } from './board-view.js';
import type { DeferredFrame } from './deferred-view.js';
import { kindTabs } from './kind-tabs.js';
import { missingNotice } from '../../../ui/setup/missing-notice.js';
import { panel } from './panel.js';
import { searchForm } from './search-form.js';

/** What the frame shows. */
export interface BoardFrame {
  readonly state: ShownState;
  readonly view: BoardView;
  /** All that is loaded later; `null` until it is here. */
  readonly deferred: DeferredFrame | null;
}

/** Makes what the frame shows of a state; `null` while there is nothing to show. */
export function frameOf(
  state: BoardState,
  deferred: { readonly frame: (state: WordedState, view: BoardView) => DeferredFrame } | null,
): BoardFrame | null {
  if (!isShown(state)) return null;
  const view = boardView(state);
  return {
    state,
    view,
    deferred: deferred && isWorded(state) ? deferred.frame(state, view) : null,
  };
}

/** The frame, from the search to the foot; what has gone wrong never takes the search away. */
export function boardFrame(frame: BoardFrame, actions: BoardActions): TemplateResult {
  const { state, view, deferred } = frame;
  const { query, messages, announcement } = state;
  const { dispatch } = actions;
  const tabs = kindTabs(view.tabs, tabOf(query), messages, (tab) =>
    dispatch({ type: 'show-tab', tab }),
  );
  return html`<div
    lang=${messages.language}
    dir=${directionOf(messages.language)}
    @keydown=${keepTyping}
    @keypress=${keepTyping}
    @keyup=${keepTyping}
  >
    ${searchForm(state, deferred?.searchName ?? messages.search, actions)} ${deferred?.filters}
    ${liveRegions(announcement)} ${view.tabs.length > 1 ? tabs : nothing} ${deferred?.notices.above}
    ${tabPanel(frame, actions)} ${view.isWaiting ? nothing : deferred?.foot}
  </div>`;
}

/** The webmaster's own fallback while there is nothing to show, and what is missing. */
export function fallback(state: BoardState, actions: BoardActions): TemplateResult {
  return html`${missing(state, actions)}<slot></slot>`;
}

/** Says that something of the board could not be loaded; `null` where nothing is missing. */
function missing(
  { isCutOff, messages }: BoardState,
  { onReload }: BoardActions,
): TemplateResult | null {
  return isCutOff && messages ? missingNotice(messages, onReload) : null;
}

/** What is said when an action has come to its end; empty while it has not. */
export function outcomeOf({ state, view, deferred }: BoardFrame): string {
  const { isCutOff, messages, found } = state;
  const isSettled = !view.isBusy && !found.isPreparing;
  const outcome = deferred?.notices.announcement ?? (isSettled ? view.status : '');
  return isCutOff ? `${messages.cutOff} ${outcome}` : outcome;
}

function tabPanel({ state, view, deferred }: BoardFrame, actions: BoardActions): TemplateResult {
  const { plan, query, messages, found, isCutOff } = state;
  const sources = plan.sources.map((source) => source.name).join(', ');
  const content = panel(view, messages, {
    tools: deferred?.tools,
    above: deferred?.above,
    wait: deferred?.notices.wait ?? messages.loading(sources),
    missing: missing(state, actions),
    below: deferred?.notices.below,
    onMore: () => actions.dispatch({ type: 'show-more', shown: found.page.records.length }),
  });
  const busy = String((view.isBusy || found.isPreparing) && !isCutOff);
  const tab = `tab-${tabOf(query)}`;
  return view.tabs.length > 1
    ? html`<div id="panel" role="tabpanel" aria-labelledby=${tab} aria-busy=${busy}>
        ${content}
      </div>`
    : html`<div id="panel" aria-busy=${busy}>${content}</div>`;
}
