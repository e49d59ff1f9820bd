import { readOf, type KindLoad } from '../../loading/load-state.js';
import { makeCatalogue, type Catalogue } from '../../model/catalogue.js';
import { isOfKind, type DirectoryRecord, type RecordOf } from '../../model/directory-record.js';
import type { Kind } from '../../model/kind.js';
import { compareRecords } from '../../query/order.js';

interface Ordered<SomeKind extends Kind> {
  readonly now: number;
  readonly lists: readonly (readonly DirectoryRecord[])[];
  readonly records: readonly RecordOf<SomeKind>[];
}

type OrderedByKind = { [SomeKind in Kind]: Ordered<SomeKind> };

/** Makes a function that gives the catalogue of what has been read, ordered as of `now` in epoch milliseconds; a kind is ordered again only when its records or the time have changed. */
export function createCatalogues(): (loads: readonly KindLoad[], now: number) => Catalogue {
  let known: Partial<OrderedByKind> = {};
  const ofKind = <SomeKind extends Kind>(
    kind: SomeKind,
    loads: readonly KindLoad[],
    now: number,
  ): readonly RecordOf<SomeKind>[] => {
    const lists = loads.flatMap((load) => {
      const read = load.kind === kind ? readOf(load.state) : null;
      return read ? [read.records] : [];
    });
    const last = known[kind];
    if (last?.now === now && haveSameItems(last.lists, lists)) return last.records;
    const all = new Set(lists.flat().filter(isOfKind(kind)));
    // What is in order already comes first, which sorts many times faster.
    const before = last?.records.filter((record) => all.has(record)) ?? [];
    const records = [...new Set([...before, ...all])].sort(compareRecords(now));
    known = { ...known, [kind]: { now, lists, records } };
    return records;
  };
  return (loads, now) => makeCatalogue((kind) => ofKind(kind, loads, now));
}

/** Tells whether two lists have the same items in the same order. */
export function haveSameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
