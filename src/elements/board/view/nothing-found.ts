import { html, nothing, type TemplateResult } from 'lit';
import { formatCount } from '../../../i18n/format/format-count.js';
import { formatOption } from '../../../i18n/format/format-filter.js';
import type { AllMessages } from '../../../i18n/messages.js';
import { withoutFilters, withoutWords } from '../../../query/facets/choose.js';
import type { Query } from '../../../query/query.js';
import type { Relaxation } from '../../../query/relaxations.js';
import { readOf, type KindLoad } from '../../../loading/load-state.js';
import type { BoardActions } from '../board-actions.js';
import { loadsOnView, tabOf } from '../board-selectors.js';
import type { WordedState } from '../board-state.js';
import type { BoardView } from './board-view.js';

/** Tells that nothing fits, and whether that is because of the words, the filters, what came or none of these. */
export function nothingFoundText({ query, loads, all: messages }: WordedState): string {
  const { words, kind, chosen, isOverview } = query;
  const trimmed = words.trim();
  const isNarrow = Object.keys(chosen).length > 0;
  if (isOverview) {
    return isNarrow ? messages.nothingFitsAnywhere : messages.nothingAnywhere(trimmed);
  }
  if (trimmed && isNarrow) return messages.nothingFoundThatFits(trimmed, kind);
  if (trimmed) return messages.nothingFound(trimmed, kind);
  if (isNarrow) return messages.nothingFits(kind);
  return skippedText(loadsOnView(loads, query), messages) || messages.nothingYet[kind];
}

/** That what came of a kind cannot be shown; empty when it can, or nothing came. */
function skippedText(own: readonly KindLoad[], messages: AllMessages): string {
  return own
    .flatMap(({ state, source }) => {
      const count = readOf(state)?.tally.skipped.length ?? 0;
      return count > 0 ? [messages.noneReadable(formatCount(messages, count), source.name)] : [];
    })
    .join(' ');
}

/** Says it with the ways on: what could be asked less and how much that would find, and the other kinds. */
export function nothingFound(
  state: WordedState,
  view: BoardView,
  actions: BoardActions,
): TemplateResult {
  const text = nothingFoundText(state);
  return isAsking(state.query)
    ? html`<div class="notice" part="notice">
        <p><strong>${text}</strong></p>
        ${askingLess(state, actions)} ${otherKinds(state, view, actions)}
      </div>`
    : html`<div class="notice" part="notice"><p>${text}</p></div>`;
}

/** Buttons that ask for less: each leaves out one part of the question. Where none of them finds anything, one button leaves out all. */
function askingLess(
  { query, found, all: messages }: WordedState,
  { dispatch }: BoardActions,
): TemplateResult {
  const relaxations = found.full?.relaxations ?? [];
  const button = (next: Query, text: string): TemplateResult =>
    html`<button
      type="button"
      @click=${() => dispatch({ type: 'ask', query: next, focus: { to: 'heading' } })}
    >
      ${text}
    </button>`;
  return html`<div class="actions">
    ${
      relaxations.length > 0
        ? relaxations.map((one) => button(one.query, relaxationText(one, query, messages)))
        : button(withoutFilters(withoutWords(query)), messages.showAll[query.kind])
    }
  </div>`;
}

/** Buttons for the other kinds in which something fits. */
function otherKinds(
  { query, all: messages }: WordedState,
  view: BoardView,
  { dispatch }: BoardActions,
): TemplateResult {
  const elsewhere = view.tabs.filter(
    ({ tab, count }) => tab !== tabOf(query) && tab !== 'all' && count !== '' && count !== '0',
  );
  return html`${elsewhere.length > 0 ? html`<p>${messages.foundElsewhere}</p>` : nothing}
    <div class="actions">
      ${elsewhere.map(
        ({ tab, name, count }) =>
          html`<button
            type="button"
            @click=${() => dispatch({ type: 'show-tab', tab, focus: { to: 'heading' } })}
          >
            ${name} (${count})
          </button>`,
      )}
    </div>`;
}

function isAsking({ words, chosen }: Query): boolean {
  return words.trim() !== '' || Object.keys(chosen).length > 0;
}

function relaxationText(
  { dropped, count }: Relaxation,
  { words, kind }: Query,
  messages: AllMessages,
): string {
  const without = dropped
    ? messages.without(formatOption(messages, dropped.name, dropped.option, kind))
    : messages.withoutWords(words.trim());
  return `${without} (${formatCount(messages, count)})`;
}
