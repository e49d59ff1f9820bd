import { formatCount } from '../../i18n/format-count.js';
import type { Messages } from '../../i18n/messages.js';
import { failureOf, isUnderWay, readOf, type Part } from '../../loading/load-state.js';
import type { Kind } from '../../model/kind.js';
import type { Answer } from '../../query/answer.js';
import type { Query } from '../../query/query.js';

/** One tab: a kind and how many records of it fit. */
export interface KindTab {
  readonly kind: Kind;
  readonly name: string;
  /** "23", "yli 73"; empty while unknown. */
  readonly count: string;
}

/** What the frame shows around the records. */
export interface BoardView {
  readonly tabs: readonly KindTab[];
  /** What is on view, in a sentence; empty while nothing is. */
  readonly status: string;
  /** Whether nothing of the kind on view has come yet, and nothing has failed. */
  readonly isWaiting: boolean;
  /** Whether something of the kind on view is on its way. */
  readonly isBusy: boolean;
  /** Whether all that could be read failed. */
  readonly hasNothing: boolean;
  /** "20" and "73", or "yli 73"; `null` when all are on view. */
  readonly more: { readonly shown: string; readonly total: string } | null;
}

/** Puts into words how the reading stands and what the query found. */
export function boardView(
  parts: readonly Part[],
  { kind }: Query,
  { counts, records, total }: Answer,
  messages: Messages,
): BoardView {
  const own = parts.filter((part) => part.kind === kind);
  const figure = (of: Kind): string => countText(parts, of, counts[of], messages);
  return {
    tabs: [...new Set(parts.map((part) => part.kind))].map((one) => ({
      kind: one,
      name: messages.kinds[one],
      count: figure(one),
    })),
    status: total > 0 ? statusText(own, kind, total, messages) : '',
    isWaiting: own.every((part) => part.state.status === 'loading'),
    isBusy: own.some((part) => isUnderWay(part.state)),
    hasNothing: parts.every((part) => part.state.status === 'failed'),
    more:
      total > records.length
        ? { shown: formatCount(messages, records.length), total: figure(kind) }
        : null,
  };
}

/** Tells whether more records of a kind exist or may come than have been read. */
function isOpenEnded({ state }: Part): boolean {
  const read = readOf(state);
  if (read === null) return failureOf(state) === null;
  return isUnderWay(state) || read.rest !== 'none';
}

function countText(parts: readonly Part[], kind: Kind, count: number, messages: Messages): string {
  const own = parts.filter((part) => part.kind === kind);
  if (!own.some((part) => readOf(part.state))) return '';
  const figure = formatCount(messages, count);
  if (!own.some(isOpenEnded)) return figure;
  return count > 0 ? messages.moreThan(figure) : '';
}

function statusText(own: readonly Part[], kind: Kind, total: number, messages: Messages): string {
  const counted = messages.count[kind](total);
  const amount = own.some(isOpenEnded) ? messages.moreThan(counted) : counted;
  return `${amount}, ${messages.orders[kind]}`;
}
