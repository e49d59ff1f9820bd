import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { LoadPlan } from '../../loading/record-loader.js';
import type { Kind } from '../../model/kind.js';
import type { Query } from '../../query/query.js';
import type { BoardView } from './board-view.js';
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
  /** Name of the search among the page's landmarks. */
  readonly searchName: string;
  /** Name of the button that clears the search; empty until its word has been loaded. */
  readonly clearLabel: string;
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
  readonly onKind: (kind: Kind) => void;
  readonly onMore: () => void;
}

/** The frame, from the search to the foot; what has gone wrong never takes the search away. */
export function boardFrame(frame: Frame, actions: FrameActions): TemplateResult {
  const { view, query, messages, trouble } = frame;
  return html`<div lang=${messages.language}>
    ${search(frame, actions)} ${frame.announcer}
    ${view.tabs.length > 1 ? kindTabs(view.tabs, query.kind, messages, actions.onKind) : nothing}
    ${trouble?.above} ${tabPanel(frame, actions)} ${frame.foot}
  </div>`;
}

function search(
  { plan, query, messages, searchName, clearLabel }: Frame,
  { onSearchFocus, onWords }: FrameActions,
): TemplateResult {
  const [only, ...others] = plan.kinds;
  return searchForm({
    words: query.words,
    name: searchName,
    label: only && others.length === 0 ? messages.searchKind[only] : messages.searchAll,
    clearLabel,
    onFocus: onSearchFocus,
    onWords,
  });
}

function tabPanel(
  { plan, query, view, messages, trouble }: Frame,
  { onMore }: FrameActions,
): TemplateResult {
  const sources = plan.sources.map((source) => source.name).join(', ');
  const content = panel(view, messages, {
    wait: trouble?.wait ?? messages.loading(sources),
    below: trouble?.below,
    onMore,
  });
  const busy = view.isBusy ? 'true' : 'false';
  const tab = `tab-${query.kind}`;
  return view.tabs.length > 1
    ? html`<div id="panel" role="tabpanel" aria-labelledby=${tab} aria-busy=${busy}>
        ${content}
      </div>`
    : html`<div id="panel" aria-busy=${busy}>${content}</div>`;
}
