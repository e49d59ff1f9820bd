import { readOf, type KindLoad } from '../../loading/load-state.js';
import { isOfKind, type DirectoryRecord, type RecordOf } from '../../model/directory-record.js';
import type { Kind } from '../../model/kind.js';
import { makeCatalogue, type Catalogue } from '../../model/catalogue.js';
import { compareRecords } from '../../query/order.js';

interface Kept<SomeKind extends Kind> {
  readonly now: number;
  readonly lists: readonly (readonly DirectoryRecord[])[];
  readonly ordered: readonly RecordOf<SomeKind>[];
}

type KeptByKind = { [SomeKind in Kind]: Kept<SomeKind> };

/** Keeps the records of each kind in order until other records come or the time has changed. */
export class CatalogueKeeper {
  #kept: Partial<KeptByKind> = {};

  /** The catalogue of what has been read, ordered as of `now` in epoch milliseconds. */
  of(parts: readonly KindLoad[], now: number): Catalogue {
    return makeCatalogue((kind) => this.#ofKind(kind, parts, now));
  }

  #ofKind<SomeKind extends Kind>(
    kind: SomeKind,
    parts: readonly KindLoad[],
    now: number,
  ): readonly RecordOf<SomeKind>[] {
    const lists = parts.flatMap((part) => {
      const read = part.kind === kind ? readOf(part.state) : null;
      return read ? [read.records] : [];
    });
    const kept = this.#kept[kind];
    if (kept?.now === now && haveSameItems(kept.lists, lists)) return kept.ordered;
    const all = new Set(lists.flat().filter(isOfKind(kind)));
    // What is in order already comes first, which sorts many times faster.
    const before = kept?.ordered.filter((record) => all.has(record)) ?? [];
    const ordered = [...new Set([...before, ...all])].sort(compareRecords(now));
    this.#kept = { ...this.#kept, [kind]: { now, lists, ordered } };
    return ordered;
  }
}

function haveSameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
