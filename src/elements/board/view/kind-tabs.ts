import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../../i18n/messages.js';
import type { TabName } from '../board-selectors.js';
import type { KindTab } from './board-view.js';

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Renders the tabs of the kinds, and before them that of the overview when there is one; the arrow keys, Home and End move among them and choose. */
export function kindTabs(
  tabs: readonly KindTab[],
  selected: TabName,
  messages: Messages,
  onTab: (tab: TabName) => void,
): TemplateResult {
  return html`<div
    class="kinds"
    role="tablist"
    aria-label=${messages.kindsLabel}
    part="kinds"
    @keydown=${(event: KeyboardEvent) => onKey(event, tabs, selected, onTab)}
  >
    ${tabs.map(
      ({ tab, name, count }) =>
        html`<button
          type="button"
          role="tab"
          id=${`tab-${tab}`}
          aria-selected=${tab === selected ? 'true' : 'false'}
          aria-controls="panel"
          tabindex=${tab === selected ? 0 : -1}
          @click=${() => onTab(tab)}
        >
          ${name} <span class="count">${count}</span>
        </button>`,
    )}
  </div>`;
}

function onKey(
  event: KeyboardEvent,
  tabs: readonly KindTab[],
  selected: TabName,
  onTab: (tab: TabName) => void,
): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const list = event.currentTarget as HTMLElement;
  const isRightToLeft = getComputedStyle(list).direction === 'rtl';
  const mirrored = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key];
  const step = steps[isRightToLeft && mirrored ? mirrored : event.key];
  const index = tabs.findIndex(({ tab }) => tab === selected);
  const next = step && tabs[step(index, tabs.length)];
  if (!next) return;
  event.preventDefault();
  onTab(next.tab);
  list.querySelector<HTMLElement>(`#tab-${next.tab}`)?.focus();
}
