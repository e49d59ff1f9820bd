import { readOf, type KindLoad } from '../../loading/load-state.js';
import { makeCatalogue, type Catalogue } from '../../model/catalogue.js';
import type { DirectoryRecord, RecordOf } from '../../model/directory-record.js';
import type { Kind } from '../../model/kind.js';
import { compareRecords } from '../../query/order.js';

interface OrderedRecords {
  readonly now: number;
  readonly lists: readonly (readonly DirectoryRecord[])[];
  readonly records: readonly DirectoryRecord[];
}

/** Makes a function that gives the catalogue of what has been read, ordered as of `now` in epoch milliseconds; a kind is ordered again only when its records or the time have changed. */
export function createCatalogues(): (loads: readonly KindLoad[], now: number) => Catalogue {
  const known = new Map<Kind, OrderedRecords>();
  const ofKind = (kind: Kind, loads: readonly KindLoad[], now: number) => {
    const lists = loads.flatMap((load) => {
      const read = load.kind === kind ? readOf(load.state) : null;
      return read ? [read.records] : [];
    });
    const last = known.get(kind);
    if (last?.now === now && haveSameItems(last.lists, lists)) return last.records;
    const all = new Set(lists.flat());
    // What is in order already comes first, which sorts many times faster.
    const before = last?.records.filter((record) => all.has(record)) ?? [];
    const records = [...new Set([...before, ...all])].sort(compareRecords(now));
    known.set(kind, { now, lists, records });
    return records;
  };
  // A load's records are of its kind.
  return (loads, now) =>
    makeCatalogue(
      <SomeKind extends Kind>(kind: SomeKind) =>
        ofKind(kind, loads, now) as readonly RecordOf<SomeKind>[],
    );
}

/** Tells whether two lists have the same items in the same order. */
export function haveSameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
