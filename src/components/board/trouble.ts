import { html, nothing, type TemplateResult } from 'lit';
import { formatCount } from '../../i18n/format-count.js';
import type { AllMessages } from '../../i18n/messages.js';
import { failureOf, readOf, type Part } from '../../loading/load-state.js';
import type { Kind } from '../../model/kind.js';
import type { Query } from '../../query/query.js';
import type { BoardView } from './board-view.js';
import { noticesOf, noticeBox, type Notice } from './notices.js';

/** All that {@link troubleOf} needs to know. */
export interface Situation {
  readonly parts: readonly Part[];
  readonly query: Query;
  readonly view: BoardView;
  readonly messages: AllMessages;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What a resident can do about it. */
export interface TroubleActions {
  readonly onRetry: (kind: Kind | undefined) => void;
  readonly onKind: (kind: Kind) => void;
  readonly onWords: (words: string) => void;
}

/** What is said of all that is not as it should be. */
export interface Trouble {
  /** What could not be read; stands above the list. */
  readonly above: readonly TemplateResult[];
  /** Why the list is empty or not whole; stands below it. */
  readonly below: readonly TemplateResult[];
  /** What is said while the first page is on its way. */
  readonly wait: string;
  /** The outcome for those who listen; empty while there is none. */
  readonly announcement: string;
}

/** Puts into words what failed, is slow, empty or cut. */
export function troubleOf(situation: Situation, actions: TroubleActions): Trouble {
  const { parts, query, view, messages, now } = situation;
  const notices = noticesOf(parts, messages, now);
  const own = parts.filter((part) => part.kind === query.kind);
  const isEmpty = !view.isBusy && !view.status && !own.some((part) => failureOf(part.state));
  const said = view.status || (isEmpty ? emptyText(query, messages) : '');
  return {
    above: notices.map((notice: Notice) => noticeBox(notice, messages, actions.onRetry)),
    below: [
      ...(isEmpty ? [emptyBox(situation, actions)] : []),
      ...(view.isBusy && !view.isWaiting ? [line(messages.stillReading)] : []),
      ...own.flatMap((part) => cutLine(part, messages)),
    ],
    wait: waitText(own, messages),
    announcement: view.isBusy ? '' : [...notices.map(({ text }) => text), said].join(' ').trim(),
  };
}

function emptyText({ words, kind }: Query, messages: AllMessages): string {
  const trimmed = words.trim();
  return trimmed ? messages.nothingFound(trimmed, kind) : messages.nothingYet[kind];
}

function emptyBox(
  { query, view, messages }: Situation,
  { onKind, onWords }: TroubleActions,
): TemplateResult {
  const text = emptyText(query, messages);
  if (!query.words.trim()) return html`<div class="notice" part="notice"><p>${text}</p></div>`;
  const elsewhere = view.tabs.filter(
    ({ kind, count }) => kind !== query.kind && count !== '' && count !== '0',
  );
  return html`<div class="notice" part="notice">
    <p><strong>${text}</strong></p>
    ${elsewhere.length > 0 ? html`<p>${messages.foundElsewhere}</p>` : nothing}
    <div class="actions">
      ${elsewhere.map(
        ({ kind, name, count }) =>
          html`<button type="button" @click=${() => onKind(kind)}>${name} (${count})</button>`,
      )}
      <button type="button" @click=${() => onWords('')}>${messages.showAll[query.kind]}</button>
    </div>
  </div>`;
}

function cutLine({ state, source }: Part, messages: AllMessages): readonly TemplateResult[] {
  const read = readOf(state);
  if (read?.rest !== 'capped') return [];
  return [line(messages.limitReached(formatCount(messages, read.tally.received), source.name))];
}

function line(text: string): TemplateResult {
  return html`<p class="status">${text}</p>`;
}

function waitText(own: readonly Part[], messages: AllMessages): string {
  const names = own.map((part) => part.source.name).join(', ');
  const isSlow = own.some(({ state }) => state.status === 'loading' && state.isSlow);
  return isSlow ? messages.stillLoading(names) : messages.loading(names);
}
