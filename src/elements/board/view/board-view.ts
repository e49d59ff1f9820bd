import { formatCount } from '../../../i18n/format/format-count.js';
import type { AllMessages, Messages } from '../../../i18n/messages.js';
import { failureOf, isUnderWay, readOf, type KindLoad } from '../../../loading/load-state.js';
import type { Kind } from '../../../model/kind.js';
import type { ResultPage } from '../../../query/engine/result-page.js';
import type { Query } from '../../../query/query.js';

/** What a tab stands for: a kind, or the best of every kind. */
export type TabName = Kind | 'all';

/** One tab: what it stands for and how many records of it fit. */
export interface KindTab {
  readonly tab: TabName;
  readonly name: string;
  /** "23", "yli 73"; empty while unknown. */
  readonly count: string;
}

/** What the frame shows around the records. */
export interface BoardView {
  readonly tabs: readonly KindTab[];
  /** What is on view, in a sentence; empty while nothing is. */
  readonly status: string;
  /** Whether nothing of what is on view has come yet, and nothing has failed. */
  readonly isWaiting: boolean;
  /** Whether something of what is on view is on its way. */
  readonly isBusy: boolean;
  /** Whether all that could be read failed. */
  readonly hasNothing: boolean;
  /** "20" and "73", or "yli 73"; `null` when all are on view. */
  readonly more: { readonly shown: string; readonly total: string } | null;
}

/** The tab that is chosen. */
export function tabOf({ kind, isOverview }: Query): TabName {
  return isOverview ? 'all' : kind;
}

/** The parts whose records are on view. */
export function partsOnView(
  parts: readonly KindLoad[],
  { kind, isOverview }: Query,
): readonly KindLoad[] {
  return isOverview ? parts : parts.filter((part) => part.kind === kind);
}

/**
 * Puts into words how the reading stands and what the query found.
 *
 * @param all - `null` until all words have been loaded.
 * @param canShow - Whether what the records' rows are made of is here: the list, what follows it and
 *   how long it is come together, so that nothing jumps.
 */
export function boardView(
  parts: readonly KindLoad[],
  query: Query,
  { counts, records, total }: ResultPage,
  messages: Messages,
  all: AllMessages | null,
  canShow: boolean,
): BoardView {
  const own = partsOnView(parts, query);
  const kinds = [...new Set(parts.map((part) => part.kind))];
  const sum = kinds.reduce((so, kind) => so + counts[kind], 0);
  const figure = (of: Kind): string => countText(partsOf(parts, of), counts[of], messages);
  const hasOverview = kinds.length > 1 && query.words.trim() !== '';
  const isWaiting = !canShow || own.every((part) => part.state.status === 'loading');
  const isCut = !query.isOverview && total > records.length && query.arrangement !== 'calendar';
  return {
    tabs: [
      ...(hasOverview && all
        ? [{ tab: 'all', name: all.everything, count: countText(parts, sum, messages) } as const]
        : []),
      ...kinds.map((one) => ({ tab: one, name: messages.kinds[one], count: figure(one) })),
    ],
    status: total > 0 && !isWaiting ? statusText(own, query, total, messages, all) : '',
    isWaiting,
    isBusy: !canShow || own.some((part) => isUnderWay(part.state)),
    hasNothing: parts.every((part) => part.state.status === 'failed'),
    more:
      isCut && !isWaiting
        ? { shown: formatCount(messages, records.length), total: figure(query.kind) }
        : null,
  };
}

function partsOf(parts: readonly KindLoad[], kind: Kind): readonly KindLoad[] {
  return parts.filter((part) => part.kind === kind);
}

/** Tells whether more records of a kind exist or may come than have been read. */
function isOpenEnded({ state }: KindLoad): boolean {
  const read = readOf(state);
  if (read === null) return failureOf(state) === null;
  return isUnderWay(state) || read.rest !== 'none';
}

function countText(own: readonly KindLoad[], count: number, messages: Messages): string {
  if (!own.some((part) => readOf(part.state))) return '';
  const figure = formatCount(messages, count);
  if (!own.some(isOpenEnded)) return figure;
  return count > 0 ? messages.moreThan(figure) : '';
}

function statusText(
  own: readonly KindLoad[],
  { kind, isOverview, order }: Query,
  total: number,
  messages: Messages,
  all: AllMessages | null,
): string {
  const amountOf = (counted: string): string =>
    own.some(isOpenEnded) ? messages.moreThan(counted) : counted;
  // Until all words are here, only associations are on view.
  if (!all)
    return `${amountOf(messages.count.associations(total))}, ${messages.orders.associations}`;
  if (isOverview) return amountOf(all.hits(total));
  return `${amountOf(all.count[kind](total))}, ${order ? all.orderNames[order] : all.orders[kind]}`;
}
