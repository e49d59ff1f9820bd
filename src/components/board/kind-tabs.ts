import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Kind } from '../../model/kind.js';
import type { KindTab } from './board-view.js';

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Renders the tabs of the kinds; the arrow keys, Home and End move among them and choose. */
export function kindTabs(
  tabs: readonly KindTab[],
  selected: Kind,
  messages: Messages,
  onKind: (kind: Kind) => void,
): TemplateResult {
  return html`<div
    class="kinds"
    role="tablist"
    aria-label=${messages.kindsLabel}
    part="kinds"
    @keydown=${(event: KeyboardEvent) => onKey(event, tabs, selected, onKind)}
  >
    ${tabs.map(
      ({ kind, name, count }) =>
        html`<button
          type="button"
          role="tab"
          id=${`tab-${kind}`}
          aria-selected=${kind === selected ? 'true' : 'false'}
          aria-controls="panel"
          tabindex=${kind === selected ? 0 : -1}
          @click=${() => onKind(kind)}
        >
          ${name} ${count ? html`<span class="count">${count}</span>` : nothing}
        </button>`,
    )}
  </div>`;
}

function onKey(
  event: KeyboardEvent,
  tabs: readonly KindTab[],
  selected: Kind,
  onKind: (kind: Kind) => void,
): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const list = event.currentTarget as HTMLElement;
  const isRightToLeft = getComputedStyle(list).direction === 'rtl';
  const mirrored = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key];
  const step = steps[isRightToLeft && mirrored ? mirrored : event.key];
  const index = tabs.findIndex((tab) => tab.kind === selected);
  const next = step && tabs[step(index, tabs.length)];
  if (!next) return;
  event.preventDefault();
  onKind(next.kind);
  list.querySelector<HTMLElement>(`#tab-${next.kind}`)?.focus();
}
