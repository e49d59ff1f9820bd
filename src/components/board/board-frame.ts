import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages, Messages } from '../../i18n/messages.js';
import type { LoadPlan } from '../../loading/record-loader.js';
import type { Arrangement, Query } from '../../query/query.js';
import { bar } from './bar.js';
import { tabOf, type BoardView, type TabName } from './board-view.js';
import { kindTabs } from './kind-tabs.js';
import { panel } from './panel.js';
import { searchForm } from './search-form.js';
import type { Trouble } from './trouble.js';

/** What the frame around the records shows. */
export interface Frame {
  readonly plan: LoadPlan;
  readonly query: Query;
  readonly view: BoardView;
  readonly messages: Messages;
  /** `null` until all words have been loaded. */
  readonly all: AllMessages | null;
  /** Name of the search among the page's landmarks. */
  readonly searchName: string;
  /** Whether the filters are open, and what they show. */
  readonly isFiltering: boolean;
  readonly filters: unknown;
  /** The regions that speak to those who listen. */
  readonly announcer: TemplateResult;
  /** What is said of all that is not as it should be; `null` until that part has been loaded. */
  readonly trouble: Trouble | null;
  readonly foot: unknown;
}

/** What a resident can do in the frame. */
export interface FrameActions {
  readonly onSearchFocus: () => void;
  readonly onWords: (words: string) => void;
  readonly onFilter: () => void;
  readonly onTab: (tab: TabName) => void;
  readonly onArrangement: (arrangement: Arrangement) => void;
  readonly onMore: () => void;
}

/** The frame, from the search to the foot; what has gone wrong never takes the search away. */
export function boardFrame(frame: Frame, actions: FrameActions): TemplateResult {
  const { view, query, messages, trouble } = frame;
  return html`<div lang=${messages.language}>
    ${search(frame, actions)} ${frame.filters} ${frame.announcer}
    ${view.tabs.length > 1 ? kindTabs(view.tabs, tabOf(query), messages, actions.onTab) : nothing}
    ${trouble?.above} ${tabPanel(frame, actions)} ${frame.foot}
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
  { plan, query, view, messages, all, trouble }: Frame,
  { onMore, onArrangement }: FrameActions,
): TemplateResult {
  const sources = plan.sources.map((source) => source.name).join(', ');
  const content = panel(view, messages, {
    bar: view.status ? bar(view.status, query, all, onArrangement) : nothing,
    wait: trouble?.wait ?? messages.loading(sources),
    below: trouble?.below,
    onMore,
  });
  const busy = view.isBusy ? 'true' : 'false';
  const tab = `tab-${tabOf(query)}`;
  return view.tabs.length > 1
    ? html`<div id="panel" role="tabpanel" aria-labelledby=${tab} aria-busy=${busy}>
        ${content}
      </div>`
    : html`<div id="panel" aria-busy=${busy}>${content}</div>`;
}
