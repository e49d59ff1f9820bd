import type { PlainDate } from '../../base/plain-date.js';
import { readOf, type Part } from '../../loading/load-state.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { kinds, type Kind } from '../../model/kind.js';
import type { Catalogue } from '../../query/answer.js';
import { compareRecords } from '../../query/order.js';

interface Kept {
  readonly today: PlainDate;
  readonly lists: readonly (readonly DirectoryRecord[])[];
  readonly ordered: readonly DirectoryRecord[];
}

/** Keeps the records of each kind in order until other records come or the day changes. */
export class CatalogueKeeper {
  readonly #kept = new Map<Kind, Kept>();

  /** The catalogue of what has been read, ordered as of `today` in Finland. */
  of(parts: readonly Part[], today: PlainDate): Catalogue {
    return Object.fromEntries(
      kinds.map((kind) => [kind, this.#ofKind(kind, parts, today)]),
    ) as unknown as Catalogue;
  }

  #ofKind(kind: Kind, parts: readonly Part[], today: PlainDate): readonly DirectoryRecord[] {
    const lists = parts.flatMap((part) => {
      const read = part.kind === kind ? readOf(part.state) : null;
      return read ? [read.records] : [];
    });
    const kept = this.#kept.get(kind);
    if (kept?.today === today && haveSameItems(kept.lists, lists)) return kept.ordered;
    const all = lists.flat();
    const before = kept?.today === today ? withNew(kept.ordered, all) : all;
    const ordered = before.sort(compareRecords(today));
    this.#kept.set(kind, { today, lists, ordered });
    return ordered;
  }
}

/** New records after those that are in order already, which sorts many times faster; all as they are when some of those are gone. */
function withNew(ordered: readonly DirectoryRecord[], all: DirectoryRecord[]): DirectoryRecord[] {
  const known = new Set(ordered);
  const fresh = all.filter((record) => !known.has(record));
  return fresh.length + ordered.length === all.length ? [...ordered, ...fresh] : all;
}

function haveSameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
