import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../../i18n/language.js';
import type { AllMessages, Messages } from '../../../i18n/messages.js';
import type { LoadPlan } from '../../../loading/record-loader.js';
import type { Query } from '../../../query/query.js';
import type { BeyondFrame } from '../deferred-board.js';
import { keepTyping } from '../../../ui/keep-typing.js';
import { tabOf, type BoardView, type TabName } from './board-view.js';
import { kindTabs } from './kind-tabs.js';
import { panel } from './panel.js';
import { searchForm } from './search-form.js';

/** What the frame around the records shows. */
export interface Frame {
  readonly plan: LoadPlan;
  readonly query: Query;
  readonly view: BoardView;
  /** Whether what is on view is not the whole answer yet. */
  readonly isBusy: boolean;
  readonly messages: Messages;
  /** `null` until all words have been loaded. */
  readonly all: AllMessages | null;
  /** Name of the search among the page's landmarks. */
  readonly searchName: string;
  /** Says that something of the board itself could not be loaded; `null` where nothing is missing. */
  readonly missing: TemplateResult | null;
  /** Whether the filters are open. */
  readonly isFiltering: boolean;
  /** The regions that speak to those who listen. */
  readonly announcer: TemplateResult;
  /** All that is loaded later; `null` until it is here. */
  readonly beyond: BeyondFrame | null;
}

/** What a resident can do in the frame. */
export interface FrameActions {
  readonly onSearchFocus: () => void;
  readonly onWords: (words: string) => void;
  readonly onFilter: () => void;
  readonly onTab: (tab: TabName) => void;
  readonly onMore: () => void;
}

/** The frame, from the search to the foot; what has gone wrong never takes the search away. */
export function boardFrame(frame: Frame, actions: FrameActions): TemplateResult {
  const { view, query, messages, beyond } = frame;
  return html`<div
    lang=${messages.language}
    dir=${directionOf(messages.language)}
    @keydown=${keepTyping}
    @keypress=${keepTyping}
    @keyup=${keepTyping}
  >
    ${search(frame, actions)} ${beyond?.filters} ${frame.announcer}
    ${view.tabs.length > 1 ? kindTabs(view.tabs, tabOf(query), messages, actions.onTab) : nothing}
    ${beyond?.trouble.above} ${tabPanel(frame, actions)} ${view.isWaiting ? nothing : beyond?.foot}
  </div>`;
}

function search(frame: Frame, actions: FrameActions): TemplateResult {
  const { plan, query, messages, all, searchName, isFiltering } = frame;
  const [only, ...others] = plan.kinds;
  return searchForm({
    words: query.words,
    name: searchName,
    label: only && others.length === 0 ? messages.searchKind[only] : messages.searchAll,
    clearLabel: all?.clearSearch ?? '',
    filterLabel: messages.filter(String(Object.values(query.chosen).flat().length || '')),
    isFiltering,
    onFocus: actions.onSearchFocus,
    onWords: actions.onWords,
    onFilter: actions.onFilter,
  });
}

function tabPanel(
  { plan, query, view, isBusy, missing, messages, beyond }: Frame,
  { onMore }: FrameActions,
): TemplateResult {
  const sources = plan.sources.map((source) => source.name).join(', ');
  const content = panel(view, messages, {
    tools: beyond?.tools,
    above: beyond?.above,
    wait: beyond?.trouble.wait ?? messages.loading(sources),
    missing,
    below: beyond?.trouble.below,
    onMore,
  });
  const busy = isBusy ? 'true' : 'false';
  const tab = `tab-${tabOf(query)}`;
  return view.tabs.length > 1
    ? html`<div id="panel" role="tabpanel" aria-labelledby=${tab} aria-busy=${busy}>
        ${content}
      </div>`
    : html`<div id="panel" aria-busy=${busy}>${content}</div>`;
}
