import { formatCount } from '../../../i18n/format/format-count.js';
import type { Messages } from '../../../i18n/messages.js';
import { failureOf, isUnderWay, readOf, type KindLoad } from '../../../loading/load-state.js';
import type { Kind } from '../../../model/kind.js';
import { loadsOnView, type TabName } from '../board-selectors.js';
import type { ShownState } from '../board-state.js';

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

/** Puts into words how the reading stands and what the query found. */
export function boardView(state: ShownState): BoardView {
  const { loads, query, found, messages, all } = state;
  const { counts, records, total } = found.page;
  const own = loadsOnView(loads, query);
  const kinds = [...new Set(loads.map((load) => load.kind))];
  const sum = kinds.reduce((so, kind) => so + counts[kind], 0);
  const figure = (of: Kind): string => countText(loadsOf(loads, of), counts[of], messages);
  const hasOverview = kinds.length > 1 && query.words.trim() !== '';
  const canShow = canShowRows(state);
  const isWaiting = !canShow || own.every((load) => load.state.status === 'loading');
  const isCut = !query.isOverview && total > records.length && query.arrangement !== 'calendar';
  return {
    tabs: [
      ...(hasOverview && all
        ? [{ tab: 'all', name: all.everything, count: countText(loads, sum, messages) } as const]
        : []),
      ...kinds.map((one) => ({ tab: one, name: messages.kinds[one], count: figure(one) })),
    ],
    status: total > 0 && !isWaiting ? statusText(own, state) : '',
    isWaiting,
    isBusy: !canShow || own.some((load) => isUnderWay(load.state)),
    hasNothing: loads.every((load) => load.state.status === 'failed'),
    more:
      isCut && !isWaiting
        ? { shown: formatCount(messages, records.length), total: figure(query.kind) }
        : null,
  };
}

/** Whether what the rows are made of is here: the list, what follows it and how long it is come together, so that nothing jumps. */
function canShowRows({ hasRows, all, found }: ShownState): boolean {
  return (
    (hasRows && all !== null) || found.page.records.every(({ kind }) => kind === 'associations')
  );
}

function loadsOf(loads: readonly KindLoad[], kind: Kind): readonly KindLoad[] {
  return loads.filter((part) => part.kind === kind);
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
  { query: { kind, isOverview, order }, found, messages, all }: ShownState,
): string {
  const { total } = found.page;
  const amountOf = (counted: string): string =>
    own.some(isOpenEnded) ? messages.moreThan(counted) : counted;
  // Until all words are here, only associations are on view.
  if (!all)
    return `${amountOf(messages.count.associations(total))}, ${messages.orders.associations}`;
  if (isOverview) return amountOf(all.hits(total));
  return `${amountOf(all.count[kind](total))}, ${order ? all.orderNames[order] : all.orders[kind]}`;
}
