import { readOf, type KindLoad } from '../../loading/load-state.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { kinds, type Kind } from '../../model/kind.js';
import type { Catalogue } from '../../query/engine/result-page.js';
import { compareRecords } from '../../query/order.js';

interface Kept {
  readonly now: number;
  readonly lists: readonly (readonly DirectoryRecord[])[];
  readonly ordered: readonly DirectoryRecord[];
}

/** Keeps the records of each kind in order until other records come or the time has changed. */
export class CatalogueKeeper {
  readonly #kept = new Map<Kind, Kept>();

  /** The catalogue of what has been read, ordered as of `now` in epoch milliseconds. */
  of(parts: readonly KindLoad[], now: number): Catalogue {
    return Object.fromEntries(
      kinds.map((kind) => [kind, this.#ofKind(kind, parts, now)]),
    ) as unknown as Catalogue;
  }

  #ofKind(kind: Kind, parts: readonly KindLoad[], now: number): readonly DirectoryRecord[] {
    const lists = parts.flatMap((part) => {
      const read = part.kind === kind ? readOf(part.state) : null;
      return read ? [read.records] : [];
    });
    const kept = this.#kept.get(kind);
    if (kept?.now === now && haveSameItems(kept.lists, lists)) return kept.ordered;
    const all = new Set(lists.flat());
    // What is in order already comes first, which sorts many times faster.
    const before = kept?.ordered.filter((record) => all.has(record)) ?? [];
    const ordered = [...new Set([...before, ...all])].sort(compareRecords(now));
    this.#kept.set(kind, { now, lists, ordered });
    return ordered;
  }
}

function haveSameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
